-- 饮水巡查: inspection of a water supply.
create table water_check (
  id uuid not null primary key,
  place varchar(100),
  checked_on date,
  checker varchar(60),
  source code_water_source,
  households integer,
  minutes integer,
  height integer,
  result varchar(200),
  problem varchar(200),
  action varchar(200)
);
comment on table water_check is '饮水巡查';
comment on column water_check.place is '巡查点';
comment on column water_check.checked_on is '巡查日期';
comment on column water_check.checker is '巡查人';
comment on column water_check.source is '水源';
comment on column water_check.households is '供水户数';
comment on column water_check.minutes is '取水往返时间（分钟）';
comment on column water_check.height is '高差（米）';
comment on column water_check.result is '水质水量结果';
comment on column water_check.problem is '存在问题';
comment on column water_check.action is '处理情况';
