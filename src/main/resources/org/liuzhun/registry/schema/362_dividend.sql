-- 分红发放: dividend due and paid.
create table dividend (
  id uuid not null primary key,
  household uuid,
  person uuid,
  project uuid,
  asset uuid,
  body varchar(100),
  "YEAR" integer,
  due_on date,
  due_amount decimal(14, 2),
  paid_on date,
  paid_amount decimal(14, 2),
  account varchar(40),
  signed_by varchar(60)
);
comment on table dividend is '分红发放';
comment on column dividend.household is '所属农户';
comment on column dividend.person is '领取人';
comment on column dividend.project is '所属项目';
comment on column dividend.asset is '所属资产';
comment on column dividend.body is '分红主体';
comment on column dividend."YEAR" is '年度';
comment on column dividend.due_on is '应发日期';
comment on column dividend.due_amount is '应发金额';
comment on column dividend.paid_on is '实发日期';
comment on column dividend.paid_amount is '实发金额';
comment on column dividend.account is '收款账号';
comment on column dividend.signed_by is '签收人';
