-- 人员: person.
create table person (
  id uuid not null primary key,
  name varchar(60),
  sex code_sex,
  birth date,
  document_type code_document_type,
  id_number varchar(40),
  disability_certificate varchar(40),
  person_number varchar(40),
  ethnic_group code_ethnic_group,
  politics code_politics,
  marriage code_marriage,
  phone varchar(40),
  died_on date,
  divorced_on date,
  identified year_month
);
comment on table person is '人员';
comment on column person.name is '姓名';
comment on column person.sex is '性别';
comment on column person.birth is '出生日期';
comment on column person.document_type is '证件类型';
comment on column person.id_number is '证件号码';
comment on column person.disability_certificate is '残疾证号';
comment on column person.person_number is '人口编号';
comment on column person.ethnic_group is '民族';
comment on column person.politics is '政治面貌';
comment on column person.marriage is '婚姻状况';
comment on column person.phone is '成员联系电话';
comment on column person.died_on is '死亡时间';
comment on column person.divorced_on is '离婚时间';
comment on column person.identified is '人员识别时间';
