-- 问题整改: issue.
create table issue (
  id uuid not null primary key,
  household uuid,
  person uuid,
  number varchar(40),
  source code_issue_source,
  check_code varchar(20),
  title varchar(200),
  detail varchar(2000),
  found_on date,
  owner varchar(60),
  due_on date,
  state code_issue_state,
  parked_reason varchar(2000),
  recheck_on date,
  action varchar(2000),
  closed_on date,
  closing_evidence varchar(2000),
  level code_unit_level,
  raised_by varchar(60),
  complaint code_complaint_kind,
  obstacle code_obstacle,
  visit uuid,
  measure uuid,
  inspection uuid,
  campaign uuid,
  supplement code_four_supplement,
  diary_entry uuid,
  project uuid,
  notice_number varchar(60),
  answer varchar(2000),
  answered_on date,
  verified_by varchar(60),
  verified_on date
);
comment on table issue is '问题整改';
comment on column issue.household is '所属农户';
comment on column issue.person is '相关成员';
comment on column issue.number is '问题编号';
comment on column issue.source is '问题来源';
comment on column issue.check_code is '校验编号';
comment on column issue.title is '问题';
comment on column issue.detail is '问题描述';
comment on column issue.found_on is '发现时间';
comment on column issue.owner is '责任人';
comment on column issue.due_on is '整改期限';
comment on column issue.state is '整改状态';
comment on column issue.parked_reason is '搁置原因';
comment on column issue.recheck_on is '复查时间';
comment on column issue.action is '整改措施';
comment on column issue.closed_on is '销号时间';
comment on column issue.closing_evidence is '销号佐证';
comment on column issue.level is '提出层级';
comment on column issue.raised_by is '提出人';
comment on column issue.complaint is '诉求类别';
comment on column issue.obstacle is '未办理原因';
comment on column issue.visit is '对应走访';
comment on column issue.measure is '对应措施';
comment on column issue.inspection is '所属检查';
comment on column issue.campaign is '所属排查';
comment on column issue.supplement is '四查四补类别';
comment on column issue.diary_entry is '对应日记';
comment on column issue.project is '所属项目';
comment on column issue.notice_number is '整改通知单编号';
comment on column issue.answer is '答复情况';
comment on column issue.answered_on is '答复时间';
comment on column issue.verified_by is '核验人';
comment on column issue.verified_on is '核验时间';
