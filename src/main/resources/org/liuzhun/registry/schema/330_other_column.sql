-- 其他列: other column.
create table other_column (
  id uuid not null primary key,
  household uuid,
  person uuid,
  layout varchar(60),
  heading varchar(200),
  position integer,
  "VALUE" varchar(2000)
);
comment on table other_column is '其他列';
comment on column other_column.household is '所属农户';
comment on column other_column.person is '成员';
comment on column other_column.layout is '来源表';
comment on column other_column.heading is '列名';
comment on column other_column.position is '列序';
comment on column other_column."VALUE" is '内容';
