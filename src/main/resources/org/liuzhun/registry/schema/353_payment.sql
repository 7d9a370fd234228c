-- 到户补助: payment to a household or person.
create table payment (
  id uuid not null primary key,
  household uuid,
  person uuid,
  project uuid,
  measure uuid,
  policy varchar(100),
  source code_fund_source,
  period varchar(40),
  standard decimal(14, 2),
  quantity decimal(12, 2),
  quantity_unit varchar(20),
  amount decimal(14, 2),
  account varchar(40),
  account_name varchar(60),
  approved_on date,
  paid_on date,
  received_on date,
  signed_by varchar(60),
  sign_mode code_sign_mode,
  income_item code_income_item,
  remark varchar(200),
  event uuid
);
comment on table payment is '到户补助';
comment on column payment.household is '所属农户';
comment on column payment.person is '领取人';
comment on column payment.project is '所属项目';
comment on column payment.measure is '对应措施';
comment on column payment.policy is '补助政策';
comment on column payment.source is '资金来源';
comment on column payment.period is '补助期间';
comment on column payment.standard is '补助标准';
comment on column payment.quantity is '数量';
comment on column payment.quantity_unit is '数量单位';
comment on column payment.amount is '补助金额';
comment on column payment.account is '收款账号';
comment on column payment.account_name is '收款户名';
comment on column payment.approved_on is '审批时间';
comment on column payment.paid_on is '发放日期';
comment on column payment.received_on is '签收日期';
comment on column payment.signed_by is '签收人';
comment on column payment.sign_mode is '签字方式';
comment on column payment.income_item is '收入项目';
comment on column payment.remark is '备注';
comment on column payment.event is '相关事件';
