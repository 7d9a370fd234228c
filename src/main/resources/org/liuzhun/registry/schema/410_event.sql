-- 突发事件: event that struck several households.
create table event (
  id uuid not null primary key,
  name varchar(100),
  kind code_event_kind,
  happened_on date,
  ended_on date,
  place varchar(100),
  detail varchar(2000),
  reported_on date
);
comment on table event is '突发事件';
comment on column event.name is '事件名称';
comment on column event.kind is '事件类别';
comment on column event.happened_on is '发生时间';
comment on column event.ended_on is '结束时间';
comment on column event.place is '发生地点';
comment on column event.detail is '情况说明';
comment on column event.reported_on is '上报时间';
