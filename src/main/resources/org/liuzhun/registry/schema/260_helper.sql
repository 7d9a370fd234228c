-- 帮扶人员: helper.
create table helper (
  id uuid not null primary key,
  name varchar(60),
  sex code_sex,
  role code_helper_role,
  id_number varchar(40),
  politics code_politics,
  education code_education,
  skill varchar(100),
  unit varchar(100),
  position varchar(60),
  unit_level code_unit_level,
  phone varchar(40),
  starts_on date,
  ends_on date
);
comment on table helper is '帮扶人员';
comment on column helper.name is '姓名';
comment on column helper.sex is '性别';
comment on column helper.role is '人员类别';
comment on column helper.id_number is '证件号码';
comment on column helper.politics is '政治面貌';
comment on column helper.education is '学历';
comment on column helper.skill is '技术特长';
comment on column helper.unit is '帮扶单位';
comment on column helper.position is '职务';
comment on column helper.unit_level is '单位隶属关系';
comment on column helper.phone is '联系电话';
comment on column helper.starts_on is '任职开始';
comment on column helper.ends_on is '任职结束';
