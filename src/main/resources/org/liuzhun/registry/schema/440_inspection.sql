-- 督查检查: visit of an inspection team.
create table inspection (
  id uuid not null primary key,
  name varchar(100),
  level code_unit_level,
  inspected_on date,
  leader varchar(60),
  members varchar(200),
  seed varchar(40),
  drawn integer,
  conclusion varchar(2000),
  notice_number varchar(60),
  notice_on date
);
comment on table inspection is '督查检查';
comment on column inspection.name is '检查名称';
comment on column inspection.level is '检查层级';
comment on column inspection.inspected_on is '检查日期';
comment on column inspection.leader is '组长';
comment on column inspection.members is '检查组成员';
comment on column inspection.seed is '抽签种子';
comment on column inspection.drawn is '抽查户数';
comment on column inspection.conclusion is '检查结论';
comment on column inspection.notice_number is '整改通知单编号';
comment on column inspection.notice_on is '通知单日期';
