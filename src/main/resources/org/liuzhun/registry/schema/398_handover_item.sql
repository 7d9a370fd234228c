-- 交接清单: line of a hand-over inventory.
create table handover_item (
  id uuid not null primary key,
  handover uuid,
  position integer,
  kind code_handover_kind,
  content varchar(200),
  household uuid,
  amount decimal(14, 2),
  due_on date,
  received boolean,
  remark varchar(200)
);
comment on table handover_item is '交接清单';
comment on column handover_item.handover is '所属交接';
comment on column handover_item.position is '序号';
comment on column handover_item.kind is '交接类别';
comment on column handover_item.content is '交接内容';
comment on column handover_item.household is '相关农户';
comment on column handover_item.amount is '涉及金额';
comment on column handover_item.due_on is '办理期限';
comment on column handover_item.received is '是否接收';
comment on column handover_item.remark is '说明';
