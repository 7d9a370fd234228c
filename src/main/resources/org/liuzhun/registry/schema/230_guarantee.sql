-- 两不愁三保障: guarantee.
create table guarantee (
  id uuid not null primary key,
  household uuid,
  "YEAR" integer,
  item code_guarantee_item,
  result code_guarantee_result,
  problem varchar(2000),
  checked_on date,
  checker varchar(60),
  evidence varchar(200),
  action varchar(2000),
  action_done_on date
);
comment on table guarantee is '两不愁三保障';
comment on column guarantee.household is '所属农户';
comment on column guarantee."YEAR" is '年度';
comment on column guarantee.item is '保障项目';
comment on column guarantee.result is '结论';
comment on column guarantee.problem is '存在问题';
comment on column guarantee.checked_on is '检查日期';
comment on column guarantee.checker is '检查人';
comment on column guarantee.evidence is '佐证';
comment on column guarantee.action is '整改措施';
comment on column guarantee.action_done_on is '完成日期';
