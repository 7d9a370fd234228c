-- 项目资金来源: planned funds of a project by source.
create table project_source (
  id uuid not null primary key,
  project uuid,
  source code_fund_source,
  amount decimal(14, 2),
  remark varchar(200)
);
comment on table project_source is '项目资金来源';
comment on column project_source.project is '所属项目';
comment on column project_source.source is '资金来源';
comment on column project_source.amount is '计划金额';
comment on column project_source.remark is '说明';
