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
  ends_on date,
  born_on date,
  rank varchar(60),
  term varchar(60),
  party_moved_on date,
  insured boolean,
  health_checked_on date,
  successor uuid,
  handed_over_on date
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
comment on column helper.born_on is '出生日期';
comment on column helper.rank is '职级';
comment on column helper.term is '任期届次';
comment on column helper.party_moved_on is '组织关系转接时间';
comment on column helper.insured is '是否办理保险';
comment on column helper.health_checked_on is '体检时间';
comment on column helper.successor is '接任人';
comment on column helper.handed_over_on is '工作交接时间';
