-- 收入明细: income line.
create table income_item (
  id uuid not null primary key,
  household uuid,
  statement uuid,
  item code_income_item,
  person uuid,
  amount decimal(14, 2),
  estimated boolean,
  evidence varchar(200),
  source varchar(200),
  own_consumed boolean
);
comment on table income_item is '收入明细';
comment on column income_item.household is '所属农户';
comment on column income_item.statement is '所属核算';
comment on column income_item.item is '收入项目';
comment on column income_item.person is '成员';
comment on column income_item.amount is '金额';
comment on column income_item.estimated is '是否估算';
comment on column income_item.evidence is '佐证';
comment on column income_item.source is '来源说明';
comment on column income_item.own_consumed is '是否自产自用';
