-- 惠民政策: policy to which households or persons are entitled.
create table welfare_policy (
  id uuid not null primary key,
  name varchar(100),
  measure_type code_measure_type,
  department varchar(100),
  document varchar(200),
  standard varchar(100),
  eligible_rule varchar(2000),
  opens_on date,
  closes_on date,
  papers varchar(2000),
  contact varchar(60),
  phone varchar(40)
);
comment on table welfare_policy is '惠民政策';
comment on column welfare_policy.name is '政策名称';
comment on column welfare_policy.measure_type is '对应措施类型';
comment on column welfare_policy.department is '主管单位';
comment on column welfare_policy.document is '文件依据';
comment on column welfare_policy.standard is '待遇标准';
comment on column welfare_policy.eligible_rule is '享受条件';
comment on column welfare_policy.opens_on is '申报开始';
comment on column welfare_policy.closes_on is '申报截止';
comment on column welfare_policy.papers is '所需材料';
comment on column welfare_policy.contact is '联系人';
comment on column welfare_policy.phone is '咨询电话';
