-- 节假日安排: day that is off, or worked, against the week.
create table holiday (
  id uuid not null primary key,
  "DAY" date,
  working boolean,
  name varchar(60),
  document varchar(200)
);
comment on table holiday is '节假日安排';
comment on column holiday."DAY" is '日期';
comment on column holiday.working is '是否上班';
comment on column holiday.name is '节日名称';
comment on column holiday.document is '文件依据';
