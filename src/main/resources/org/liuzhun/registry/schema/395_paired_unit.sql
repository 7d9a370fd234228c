-- 结对单位: unit that helps the village.
create table paired_unit (
  id uuid not null primary key,
  name varchar(100),
  kind code_paired_kind,
  level code_unit_level,
  speciality varchar(200),
  leader varchar(60),
  contact varchar(60),
  phone varchar(40),
  starts_on date,
  ends_on date
);
comment on table paired_unit is '结对单位';
comment on column paired_unit.name is '单位名称';
comment on column paired_unit.kind is '结对类别';
comment on column paired_unit.level is '单位层级';
comment on column paired_unit.speciality is '单位特长';
comment on column paired_unit.leader is '分管领导';
comment on column paired_unit.contact is '联系人';
comment on column paired_unit.phone is '联系电话';
comment on column paired_unit.starts_on is '结对开始';
comment on column paired_unit.ends_on is '结对结束';
