-- 项目库: project of the village's library.
create table project (
  id uuid not null primary key,
  name varchar(100),
  number varchar(40),
  category code_project_category,
  construction code_construction_kind,
  state code_project_state,
  "YEAR" integer,
  place varchar(100),
  begins_on date,
  finishes_on date,
  department varchar(100),
  responsible varchar(60),
  content varchar(2000),
  budget decimal(14, 2),
  funding varchar(200),
  planned_households integer,
  planned_people integer,
  planned_registered integer,
  goal varchar(2000),
  participation varchar(2000),
  mechanism varchar(2000),
  linkage code_linkage,
  partner varchar(100),
  need varchar(2000),
  progress decimal(12, 2),
  started_on date,
  finished_on date,
  accepted_on date,
  acceptors varchar(200),
  removed_reason varchar(200),
  remark varchar(2000)
);
comment on table project is '项目库';
comment on column project.name is '项目名称';
comment on column project.number is '项目编号';
comment on column project.category is '项目类别';
comment on column project.construction is '建设性质';
comment on column project.state is '项目状态';
comment on column project."YEAR" is '计划年度';
comment on column project.place is '实施地点';
comment on column project.begins_on is '计划开工时间';
comment on column project.finishes_on is '计划完工时间';
comment on column project.department is '责任单位';
comment on column project.responsible is '责任人';
comment on column project.content is '建设任务';
comment on column project.budget is '预算金额';
comment on column project.funding is '筹资方式';
comment on column project.planned_households is '计划受益户数';
comment on column project.planned_people is '计划受益人数';
comment on column project.planned_registered is '其中脱贫监测户数';
comment on column project.goal is '绩效目标';
comment on column project.participation is '群众参与';
comment on column project.mechanism is '带贫减贫机制';
comment on column project.linkage is '利益联结方式';
comment on column project.partner is '实施主体';
comment on column project.need is '需求来源';
comment on column project.progress is '形象进度';
comment on column project.started_on is '实际开工时间';
comment on column project.finished_on is '实际完工时间';
comment on column project.accepted_on is '验收时间';
comment on column project.acceptors is '验收人员';
comment on column project.removed_reason is '出库原因';
comment on column project.remark is '备注';
