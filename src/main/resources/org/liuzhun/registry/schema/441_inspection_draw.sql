-- 抽查农户: household that an inspection drew by lot.
create table inspection_draw (
  id uuid not null primary key,
  household uuid,
  inspection uuid,
  position integer,
  checked_on date,
  result code_draw_result,
  remark varchar(2000)
);
comment on table inspection_draw is '抽查农户';
comment on column inspection_draw.household is '所属农户';
comment on column inspection_draw.inspection is '所属检查';
comment on column inspection_draw.position is '抽签顺序';
comment on column inspection_draw.checked_on is '检查时间';
comment on column inspection_draw.result is '检查结果';
comment on column inspection_draw.remark is '检查记录';
