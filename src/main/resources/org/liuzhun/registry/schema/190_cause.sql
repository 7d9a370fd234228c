-- 致贫原因: cause of poverty.
create table cause (
  id uuid not null primary key,
  household uuid,
  episode uuid,
  kind code_cause,
  main boolean,
  person uuid,
  evidence varchar(2000)
);
comment on table cause is '致贫原因';
comment on column cause.household is '所属农户';
comment on column cause.episode is '所属身份';
comment on column cause.kind is '致贫原因';
comment on column cause.main is '主要致贫原因';
comment on column cause.person is '相关成员';
comment on column cause.evidence is '佐证说明';
