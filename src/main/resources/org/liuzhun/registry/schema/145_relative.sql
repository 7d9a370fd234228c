-- 社会关系: a relative of the family who does not live in the household.
create table relative (
  id uuid not null primary key,
  household uuid,
  person uuid,
  name varchar(60),
  relation varchar(20),
  residence varchar(200),
  occupation varchar(100),
  income decimal(14, 2),
  phone varchar(40)
);
comment on table relative is '社会关系';
comment on column relative.household is '所属农户';
comment on column relative.person is '关联成员';
comment on column relative.name is '亲属姓名';
comment on column relative.relation is '亲属关系';
comment on column relative.residence is '亲属住址';
comment on column relative.occupation is '亲属职业';
comment on column relative.income is '亲属年收入';
comment on column relative.phone is '亲属电话';
