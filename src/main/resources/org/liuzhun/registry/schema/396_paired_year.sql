-- 结对年度成效: what a paired unit planned and did in a year.
create table paired_year (
  id uuid not null primary key,
  paired_unit uuid,
  "YEAR" integer,
  planned_money decimal(14, 2),
  money decimal(14, 2),
  coordinated_money decimal(14, 2),
  goods varchar(200),
  staff integer,
  leader_visits integer,
  projects integer,
  trained integer,
  purchases decimal(14, 2),
  jobs integer,
  result varchar(2000)
);
comment on table paired_year is '结对年度成效';
comment on column paired_year.paired_unit is '结对单位';
comment on column paired_year."YEAR" is '年度';
comment on column paired_year.planned_money is '计划投入资金';
comment on column paired_year.money is '实际投入资金';
comment on column paired_year.coordinated_money is '引进资金';
comment on column paired_year.goods is '投入物资';
comment on column paired_year.staff is '选派人员';
comment on column paired_year.leader_visits is '领导调研次数';
comment on column paired_year.projects is '帮扶项目数';
comment on column paired_year.trained is '培训人次';
comment on column paired_year.purchases is '消费帮扶金额';
comment on column paired_year.jobs is '帮助就业人数';
comment on column paired_year.result is '主要成效';
