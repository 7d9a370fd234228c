-- 项目受益户: household that a project names as beneficiary.
create table beneficiary (
  id uuid not null primary key,
  household uuid,
  project uuid,
  cause code_cause,
  risk code_risk_type,
  benefit varchar(200),
  planned_amount decimal(14, 2)
);
comment on table beneficiary is '项目受益户';
comment on column beneficiary.household is '所属农户';
comment on column beneficiary.project is '受益项目';
comment on column beneficiary.cause is '对应致贫原因';
comment on column beneficiary.risk is '对应风险';
comment on column beneficiary.benefit is '受益方式';
comment on column beneficiary.planned_amount is '计划受益金额';
