-- 资产盘点: yearly stock-take of an asset.
create table stock_take (
  id uuid not null primary key,
  asset uuid,
  "YEAR" integer,
  checked_on date,
  checker varchar(60),
  state code_asset_state,
  quantity decimal(12, 2),
  problem varchar(200),
  action varchar(200)
);
comment on table stock_take is '资产盘点';
comment on column stock_take.asset is '所属资产';
comment on column stock_take."YEAR" is '年度';
comment on column stock_take.checked_on is '盘点日期';
comment on column stock_take.checker is '盘点人';
comment on column stock_take.state is '盘点状态';
comment on column stock_take.quantity is '实盘数量';
comment on column stock_take.problem is '存在问题';
comment on column stock_take.action is '处理意见';
