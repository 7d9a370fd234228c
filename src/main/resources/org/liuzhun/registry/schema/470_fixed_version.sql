-- 年度定版: the register as it was fixed under a name.
create table fixed_version (
  id uuid not null primary key,
  name varchar(60),
  "YEAR" integer,
  fixed_on date,
  fixed_by varchar(60),
  remark varchar(2000),
  contents varchar(2000),
  digest varchar(64)
);
comment on table fixed_version is '年度定版';
comment on column fixed_version.name is '定版名称';
comment on column fixed_version."YEAR" is '年度';
comment on column fixed_version.fixed_on is '定版日期';
comment on column fixed_version.fixed_by is '定版人';
comment on column fixed_version.remark is '定版说明';
comment on column fixed_version.contents is '定版内容';
comment on column fixed_version.digest is '校验值';
