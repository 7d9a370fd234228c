-- 生产生活条件: living conditions.
create table household_year (
  id uuid not null primary key,
  household uuid,
  "YEAR" integer,
  stated_members integer,
  arable decimal(12, 2),
  arable_titled decimal(12, 2),
  arable_irrigated decimal(12, 2),
  arable_dry decimal(12, 2),
  arable_paddy decimal(12, 2),
  forest decimal(12, 2),
  returned_forest decimal(12, 2),
  fruit decimal(12, 2),
  grass decimal(12, 2),
  water_surface decimal(12, 2),
  cooperative boolean,
  leading_firm boolean,
  leader boolean,
  power_living boolean,
  power_production boolean,
  television boolean,
  road_distance decimal(12, 2),
  road_type code_road_type,
  house_area decimal(12, 2),
  house_structure code_house_structure,
  dangerous_house boolean,
  house_grade code_house_grade,
  house_assessed_on date,
  rebuild_year integer,
  water_source code_water_source,
  water_hard boolean,
  water_safe boolean,
  water_minutes integer,
  water_litres integer,
  water_reliability integer,
  water_dry_days integer,
  water_cut_from date,
  water_cut_until date,
  toilet boolean,
  fuel code_fuel,
  industry_help varchar(200)
);
comment on table household_year is '生产生活条件';
comment on column household_year.household is '所属农户';
comment on column household_year."YEAR" is '年度';
comment on column household_year.stated_members is '年度家庭人口数';
comment on column household_year.arable is '耕地面积';
comment on column household_year.arable_titled is '耕地确权面积';
comment on column household_year.arable_irrigated is '有效灌溉面积';
comment on column household_year.arable_dry is '旱田面积';
comment on column household_year.arable_paddy is '水田面积';
comment on column household_year.forest is '林地面积';
comment on column household_year.returned_forest is '退耕还林面积';
comment on column household_year.fruit is '林果面积';
comment on column household_year.grass is '牧草地面积';
comment on column household_year.water_surface is '水面面积';
comment on column household_year.cooperative is '是否加入农民专业合作社';
comment on column household_year.leading_firm is '是否有龙头企业带动';
comment on column household_year.leader is '是否有创业致富带头人带动';
comment on column household_year.power_living is '是否通生活用电';
comment on column household_year.power_production is '是否通生产用电';
comment on column household_year.television is '是否通广播电视';
comment on column household_year.road_distance is '与村主干路距离';
comment on column household_year.road_type is '入户路类型';
comment on column household_year.house_area is '住房面积';
comment on column household_year.house_structure is '住房结构';
comment on column household_year.dangerous_house is '是否危房户';
comment on column household_year.house_grade is '危房等级';
comment on column household_year.house_assessed_on is '住房鉴定时间';
comment on column household_year.rebuild_year is '危改年度';
comment on column household_year.water_source is '饮水来源';
comment on column household_year.water_hard is '饮水是否困难';
comment on column household_year.water_safe is '是否解决安全饮用水';
comment on column household_year.water_minutes is '取水往返时间';
comment on column household_year.water_litres is '每人每日可用水量';
comment on column household_year.water_reliability is '供水保证率';
comment on column household_year.water_dry_days is '全年缺水天数';
comment on column household_year.water_cut_from is '停水开始时间';
comment on column household_year.water_cut_until is '停水恢复时间';
comment on column household_year.toilet is '是否有卫生厕所';
comment on column household_year.fuel is '主要燃料类型';
comment on column household_year.industry_help is '到户产业帮扶类型';
