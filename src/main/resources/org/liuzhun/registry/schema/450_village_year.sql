-- 村情年度: profile of the village in one year.
create table village_year (
  id uuid not null primary key,
  "YEAR" integer,
  leader varchar(60),
  leader_position varchar(60),
  leader_phone varchar(40),
  terrain varchar(60),
  direction varchar(60),
  attribute varchar(100),
  coordinates varchar(60),
  stated_households integer,
  stated_people integer,
  stated_lifted_households integer,
  stated_lifted_people integer,
  stated_monitored_households integer,
  stated_monitored_people integer,
  natural_villages integer,
  low_income_households integer,
  low_income_people integer,
  destitute_households integer,
  destitute_people integer,
  minority_people integer,
  women integer,
  disabled_people integer,
  labour integer,
  away_workers integer,
  party_members integer,
  young_party_members integer,
  graduates integer,
  arable decimal(12, 2),
  irrigated decimal(12, 2),
  forest decimal(12, 2),
  returned_forest decimal(12, 2),
  fruit decimal(12, 2),
  grass decimal(12, 2),
  water decimal(12, 2),
  farmer_income decimal(14, 2),
  lifted_income decimal(14, 2),
  county_income decimal(14, 2),
  collective_income decimal(14, 2),
  medical_insured integer,
  pension_resident integer,
  pension_worker integer,
  bus boolean,
  hard_road boolean,
  unsafe_water_households integer,
  hard_water_households integer,
  powered_villages integer,
  unsafe_houses integer,
  cooperatives integer,
  real_cooperatives integer,
  leaders_rich integer,
  returned_starters integer,
  technicians integer,
  leading_product varchar(60),
  transferred_land decimal(12, 2),
  sales_channel varchar(100),
  storage varchar(100),
  tourism_households integer,
  farm_inns integer,
  tourism_workers integer,
  primary_schools integer,
  clinics integer,
  doctors integer,
  toilets integer,
  clean_toilets integer,
  rubbish_points integer,
  sewage_households integer,
  street_lights integer,
  culture_rooms integer,
  culture_hours integer,
  red_white_council boolean,
  village_rules boolean,
  broadband_households integer,
  broadband_schools integer,
  phone_net_households integer,
  information_officers integer,
  committees_full boolean,
  weak_organisation boolean,
  party_meetings integer,
  open_affairs integer,
  disputes integer,
  disputes_settled integer,
  grid_workers integer,
  satisfaction decimal(12, 2)
);
comment on table village_year is '村情年度';
comment on column village_year."YEAR" is '年度';
comment on column village_year.leader is '村负责人';
comment on column village_year.leader_position is '负责人职务';
comment on column village_year.leader_phone is '负责人电话';
comment on column village_year.terrain is '地形地貌';
comment on column village_year.direction is '发展方向';
comment on column village_year.attribute is '村属性';
comment on column village_year.coordinates is '经纬度';
comment on column village_year.stated_households is '总户数';
comment on column village_year.stated_people is '总人口';
comment on column village_year.stated_lifted_households is '脱贫户数';
comment on column village_year.stated_lifted_people is '脱贫人口';
comment on column village_year.stated_monitored_households is '监测户数';
comment on column village_year.stated_monitored_people is '监测人口';
comment on column village_year.natural_villages is '自然村数';
comment on column village_year.low_income_households is '低保户数';
comment on column village_year.low_income_people is '低保人口';
comment on column village_year.destitute_households is '特困户数';
comment on column village_year.destitute_people is '特困人口';
comment on column village_year.minority_people is '少数民族人口';
comment on column village_year.women is '妇女人口';
comment on column village_year.disabled_people is '残疾人口';
comment on column village_year.labour is '劳动力';
comment on column village_year.away_workers is '外出务工人数';
comment on column village_year.party_members is '党员人数';
comment on column village_year.young_party_members is '青年党员人数';
comment on column village_year.graduates is '大学生村官人数';
comment on column village_year.arable is '耕地面积';
comment on column village_year.irrigated is '有效灌溉面积';
comment on column village_year.forest is '林地面积';
comment on column village_year.returned_forest is '退耕还林面积';
comment on column village_year.fruit is '林果面积';
comment on column village_year.grass is '牧草地面积';
comment on column village_year.water is '水域面积';
comment on column village_year.farmer_income is '农民人均纯收入';
comment on column village_year.lifted_income is '脱贫人口人均纯收入';
comment on column village_year.county_income is '全县农民人均纯收入';
comment on column village_year.collective_income is '集体经济收入';
comment on column village_year.medical_insured is '医保参保人数';
comment on column village_year.pension_resident is '居民养老参保人数';
comment on column village_year.pension_worker is '职工养老参保人数';
comment on column village_year.bus is '是否通客运班车';
comment on column village_year.hard_road is '到乡镇是否通硬化路';
comment on column village_year.unsafe_water_households is '未实现饮水安全户数';
comment on column village_year.hard_water_households is '饮水困难户数';
comment on column village_year.powered_villages is '通生活用电自然村数';
comment on column village_year.unsafe_houses is '危房户数';
comment on column village_year.cooperatives is '合作社个数';
comment on column village_year.real_cooperatives is '正常运营合作社个数';
comment on column village_year.leaders_rich is '致富带头人人数';
comment on column village_year.returned_starters is '返乡创业人数';
comment on column village_year.technicians is '技术员人数';
comment on column village_year.leading_product is '主导产业';
comment on column village_year.transferred_land is '土地流转面积';
comment on column village_year.sales_channel is '销售渠道';
comment on column village_year.storage is '仓储冷链';
comment on column village_year.tourism_households is '乡村旅游户数';
comment on column village_year.farm_inns is '农家乐户数';
comment on column village_year.tourism_workers is '旅游从业人数';
comment on column village_year.primary_schools is '村小学数';
comment on column village_year.clinics is '卫生室个数';
comment on column village_year.doctors is '执业（助理）医师数';
comment on column village_year.toilets is '公共厕所个数';
comment on column village_year.clean_toilets is '卫生厕所户数';
comment on column village_year.rubbish_points is '垃圾堆放点个数';
comment on column village_year.sewage_households is '污水处理户数';
comment on column village_year.street_lights is '路灯盏数';
comment on column village_year.culture_rooms is '文化室个数';
comment on column village_year.culture_hours is '文化室年开放小时';
comment on column village_year.red_white_council is '是否有红白理事会';
comment on column village_year.village_rules is '是否有村规民约';
comment on column village_year.broadband_households is '通宽带户数';
comment on column village_year.broadband_schools is '通宽带小学数';
comment on column village_year.phone_net_households is '手机上网户数';
comment on column village_year.information_officers is '信息员人数';
comment on column village_year.committees_full is '两委是否配齐';
comment on column village_year.weak_organisation is '是否软弱涣散';
comment on column village_year.party_meetings is '三会一课次数';
comment on column village_year.open_affairs is '村务公开次数';
comment on column village_year.disputes is '矛盾纠纷件数';
comment on column village_year.disputes_settled is '化解件数';
comment on column village_year.grid_workers is '网格员人数';
comment on column village_year.satisfaction is '群众认可度';
