-- 自然村: natural village, by year.
create table natural_village (
  id uuid not null primary key,
  "YEAR" integer,
  name varchar(60),
  households integer,
  people integer,
  lifted_households integer,
  lifted_people integer,
  distance decimal(12, 3),
  hard_road boolean,
  bus boolean,
  live_power boolean,
  production_power boolean,
  tv boolean,
  broadband boolean,
  unsafe_water_households integer,
  hard_water_households integer,
  unsafe_houses integer,
  coordinates varchar(60),
  contact varchar(60),
  phone varchar(40)
);
comment on table natural_village is '自然村';
comment on column natural_village."YEAR" is '年度';
comment on column natural_village.name is '自然村名称';
comment on column natural_village.households is '户数';
comment on column natural_village.people is '人口数';
comment on column natural_village.lifted_households is '脱贫户数';
comment on column natural_village.lifted_people is '脱贫人口';
comment on column natural_village.distance is '到村委会距离';
comment on column natural_village.hard_road is '是否通硬化路';
comment on column natural_village.bus is '是否通客运班车';
comment on column natural_village.live_power is '是否通生活用电';
comment on column natural_village.production_power is '是否通生产用电';
comment on column natural_village.tv is '是否通广播电视';
comment on column natural_village.broadband is '是否通宽带';
comment on column natural_village.unsafe_water_households is '未实现饮水安全户数';
comment on column natural_village.hard_water_households is '饮水困难户数';
comment on column natural_village.unsafe_houses is '危房户数';
comment on column natural_village.coordinates is '经纬度';
comment on column natural_village.contact is '联系人';
comment on column natural_village.phone is '联系电话';
