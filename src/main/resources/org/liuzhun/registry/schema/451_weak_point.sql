-- 发展短板: weak point of the village and the task from it.
create table weak_point (
  id uuid not null primary key,
  "YEAR" integer,
  dimension code_weak_dimension,
  indicator varchar(100),
  threshold varchar(60),
  "VALUE" varchar(60),
  gap varchar(200),
  task varchar(2000),
  owner varchar(60),
  due_on date,
  state code_measure_state,
  done_on date,
  result varchar(200)
);
comment on table weak_point is '发展短板';
comment on column weak_point."YEAR" is '年度';
comment on column weak_point.dimension is '振兴领域';
comment on column weak_point.indicator is '指标';
comment on column weak_point.threshold is '目标值';
comment on column weak_point."VALUE" is '现状值';
comment on column weak_point.gap is '差距';
comment on column weak_point.task is '补短任务';
comment on column weak_point.owner is '责任人';
comment on column weak_point.due_on is '完成期限';
comment on column weak_point.state is '落实状态';
comment on column weak_point.done_on is '完成时间';
comment on column weak_point.result is '完成情况';
