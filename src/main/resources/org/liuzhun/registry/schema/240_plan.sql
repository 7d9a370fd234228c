-- 帮扶计划: plan.
create table plan (
  id uuid not null primary key,
  household uuid,
  "YEAR" integer,
  need varchar(2000),
  goal varchar(2000),
  measures varchar(2000),
  responsible varchar(60),
  starts_on date,
  ends_on date,
  funds decimal(14, 2),
  result varchar(2000),
  result_on date
);
comment on table plan is '帮扶计划';
comment on column plan.household is '所属农户';
comment on column plan."YEAR" is '年度';
comment on column plan.need is '帮扶需求';
comment on column plan.goal is '帮扶目标';
comment on column plan.measures is '计划措施';
comment on column plan.responsible is '责任人';
comment on column plan.starts_on is '计划开始';
comment on column plan.ends_on is '计划结束';
comment on column plan.funds is '计划资金';
comment on column plan.result is '落实结果';
comment on column plan.result_on is '结果登记时间';
