-- 四个不摘: the four-not record of a household.
create table four_not (
  id uuid not null primary key,
  household uuid,
  "YEAR" integer,
  responsibility boolean,
  responsible varchar(60),
  policy boolean,
  policies varchar(200),
  help boolean,
  last_help_on date,
  supervision boolean,
  supervised_on date,
  remark varchar(200)
);
comment on table four_not is '四个不摘';
comment on column four_not.household is '所属农户';
comment on column four_not."YEAR" is '年度';
comment on column four_not.responsibility is '责任是否落实';
comment on column four_not.responsible is '责任人';
comment on column four_not.policy is '政策是否延续';
comment on column four_not.policies is '继续享受政策';
comment on column four_not.help is '帮扶是否持续';
comment on column four_not.last_help_on is '最近帮扶时间';
comment on column four_not.supervision is '监管是否到位';
comment on column four_not.supervised_on is '最近监督检查时间';
comment on column four_not.remark is '备注';
