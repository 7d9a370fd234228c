-- 检查打勾: answer to one question of an inspection's tick list.
create table inspection_tick (
  id uuid not null primary key,
  household uuid,
  inspection uuid,
  question varchar(60),
  passed boolean,
  remark varchar(200)
);
comment on table inspection_tick is '检查打勾';
comment on column inspection_tick.household is '所属农户';
comment on column inspection_tick.inspection is '所属检查';
comment on column inspection_tick.question is '检查事项';
comment on column inspection_tick.passed is '是否合格';
comment on column inspection_tick.remark is '说明';
