-- 政策参数: policy parameter.
create table policy_parameter (
  id uuid not null primary key,
  "KEY" varchar(60),
  region varchar(12),
  effective_from date,
  "VALUE" varchar(200),
  unit varchar(20),
  document varchar(200)
);
comment on table policy_parameter is '政策参数';
comment on column policy_parameter."KEY" is '参数';
comment on column policy_parameter.region is '适用地区';
comment on column policy_parameter.effective_from is '生效日期';
comment on column policy_parameter."VALUE" is '数值';
comment on column policy_parameter.unit is '单位';
comment on column policy_parameter.document is '文件依据';
