-- 行政村: village.
create table village (
  id uuid not null primary key,
  code varchar(12),
  name varchar(60),
  province varchar(60),
  city varchar(60),
  county varchar(60),
  township varchar(60),
  first_secretary varchar(60),
  first_secretary_phone varchar(40),
  team_from date,
  hotline varchar(60),
  rural_population integer,
  is_demo boolean,
  village_type code_village_type,
  exit_year integer,
  leading_product varchar(60)
);
comment on table village is '行政村';
comment on column village.code is '行政村代码';
comment on column village.name is '村名';
comment on column village.province is '省';
comment on column village.city is '市';
comment on column village.county is '县';
comment on column village.township is '乡镇';
comment on column village.first_secretary is '第一书记';
comment on column village.first_secretary_phone is '第一书记电话';
comment on column village.team_from is '工作队进驻时间';
comment on column village.hotline is '监督电话';
comment on column village.rural_population is '农村户籍人口';
comment on column village.is_demo is '演示村';
comment on column village.village_type is '村类型';
comment on column village.exit_year is '村退出年度';
comment on column village.leading_product is '主导产业';
