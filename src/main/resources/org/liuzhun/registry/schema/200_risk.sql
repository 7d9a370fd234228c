-- 致贫返贫风险: risk.
create table risk (
  id uuid not null primary key,
  household uuid,
  episode uuid,
  kind code_risk_type,
  position integer,
  disaster code_disaster,
  person uuid,
  happened_on date,
  loss decimal(14, 2),
  detail varchar(2000),
  resolved_on date
);
comment on table risk is '致贫返贫风险';
comment on column risk.household is '所属农户';
comment on column risk.episode is '所属身份';
comment on column risk.kind is '风险类型';
comment on column risk.position is '风险顺序';
comment on column risk.disaster is '自然灾害子项';
comment on column risk.person is '相关成员';
comment on column risk.happened_on is '发生时间';
comment on column risk.loss is '损失金额';
comment on column risk.detail is '风险说明';
comment on column risk.resolved_on is '风险解决时间';
