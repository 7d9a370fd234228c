-- 项目程序: step of a project on its way from need to asset.
create table project_step (
  id uuid not null primary key,
  project uuid,
  kind code_project_step_kind,
  done_on date,
  place varchar(100),
  present integer,
  expected integer,
  votes_for integer,
  votes_against integer,
  votes_abstained integer,
  public_from date,
  public_until date,
  minutes varchar(2000),
  signer varchar(60)
);
comment on table project_step is '项目程序';
comment on column project_step.project is '所属项目';
comment on column project_step.kind is '项目环节';
comment on column project_step.done_on is '办理时间';
comment on column project_step.place is '地点';
comment on column project_step.present is '到会人数';
comment on column project_step.expected is '应到人数';
comment on column project_step.votes_for is '同意票';
comment on column project_step.votes_against is '反对票';
comment on column project_step.votes_abstained is '弃权票';
comment on column project_step.public_from is '公示开始';
comment on column project_step.public_until is '公示结束';
comment on column project_step.minutes is '会议纪要';
comment on column project_step.signer is '签字人';
