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
  closing_evidence varchar(2000)
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
