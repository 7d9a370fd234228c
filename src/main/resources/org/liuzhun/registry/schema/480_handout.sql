-- 下发件: a template or layout that is handed to the laptops of the village.
create table handout (
  id uuid not null primary key,
  name varchar(100),
  content varchar(200000),
  issued_by varchar(60),
  issued_on date,
  remark varchar(2000)
);
comment on table handout is '下发件';
comment on column handout.name is '文件名';
comment on column handout.content is '文件内容';
comment on column handout.issued_by is '下发人';
comment on column handout.issued_on is '下发日期';
comment on column handout.remark is '下发说明';
