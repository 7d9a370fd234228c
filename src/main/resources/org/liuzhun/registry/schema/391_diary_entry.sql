-- 民情日记: entry of a work diary.
create table diary_entry (
  id uuid not null primary key,
  helper uuid,
  written_on date,
  weather varchar(20),
  place varchar(100),
  household uuid,
  people varchar(200),
  content varchar(2000),
  problem varchar(2000),
  handling varchar(2000),
  next_step varchar(2000)
);
comment on table diary_entry is '民情日记';
comment on column diary_entry.helper is '记录人';
comment on column diary_entry.written_on is '日期';
comment on column diary_entry.weather is '天气';
comment on column diary_entry.place is '地点';
comment on column diary_entry.household is '走访农户';
comment on column diary_entry.people is '人员';
comment on column diary_entry.content is '工作内容';
comment on column diary_entry.problem is '发现问题';
comment on column diary_entry.handling is '处理情况';
comment on column diary_entry.next_step is '下步打算';
