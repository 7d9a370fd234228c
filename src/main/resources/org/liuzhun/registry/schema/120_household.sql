-- 农户: household.
create table household (
  id uuid not null primary key,
  village_group varchar(60),
  number varchar(40),
  address varchar(200),
  phone varchar(40),
  bank varchar(60),
  account varchar(40),
  account_name varchar(60),
  identification_standard code_identification_standard,
  attribute code_poverty_attribute,
  stated_type code_household_type,
  stated_monitored_type code_monitored_type,
  first_identified year_month,
  planned_exit_year integer,
  exit_year integer,
  stated_members integer,
  martyr_family boolean,
  without_labour boolean,
  family_planning code_family_planning,
  relocated boolean,
  relocation_mode code_relocation_mode,
  relocation_site varchar(100),
  relocation_address varchar(200),
  old_house_demolished boolean,
  has_city_flat boolean,
  has_car boolean,
  has_company boolean,
  has_public_employee boolean,
  exclusion_explanation varchar(2000),
  surveyor varchar(60),
  surveyor_phone varchar(40),
  surveyed_on date,
  head_signed_on date,
  sign_mode code_sign_mode,
  closed_on date,
  closed_reason code_closing_reason,
  split_from uuid,
  merged_into uuid,
  remark varchar(2000),
  handbook_printed_on date
);
comment on table household is '农户';
comment on column household.village_group is '村民组';
comment on column household.number is '户编号';
comment on column household.address is '家庭住址';
comment on column household.phone is '户联系电话';
comment on column household.bank is '开户银行';
comment on column household.account is '银行账号';
comment on column household.account_name is '账户户名';
comment on column household.identification_standard is '识别标准';
comment on column household.attribute is '贫困户属性';
comment on column household.stated_type is '户类型';
comment on column household.stated_monitored_type is '监测对象类别';
comment on column household.first_identified is '首次识别时间';
comment on column household.planned_exit_year is '计划脱贫年度';
comment on column household.exit_year is '脱贫年度';
comment on column household.stated_members is '当前家庭人口数';
comment on column household.martyr_family is '是否军烈属';
comment on column household.without_labour is '整户无劳动能力兜底保障户';
comment on column household.family_planning is '计划生育户';
comment on column household.relocated is '是否易地扶贫搬迁户';
comment on column household.relocation_mode is '搬迁方式';
comment on column household.relocation_site is '安置点';
comment on column household.relocation_address is '搬迁地址';
comment on column household.old_house_demolished is '旧房是否拆除';
comment on column household.has_city_flat is '是否有商品房';
comment on column household.has_car is '是否有小汽车';
comment on column household.has_company is '是否经商办企业';
comment on column household.has_public_employee is '是否有财政供养人员';
comment on column household.exclusion_explanation is '排除情形说明';
comment on column household.surveyor is '填表人';
comment on column household.surveyor_phone is '填表人电话';
comment on column household.surveyed_on is '填表时间';
comment on column household.head_signed_on is '户主签字时间';
comment on column household.sign_mode is '签字方式';
comment on column household.closed_on is '销户时间';
comment on column household.closed_reason is '销户原因';
comment on column household.split_from is '分户来源';
comment on column household.merged_into is '并入户';
comment on column household.remark is '备注';
comment on column household.handbook_printed_on is '手册打印时间';
