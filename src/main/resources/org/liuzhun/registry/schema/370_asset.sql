-- 项目资产: asset that a project left.
create table asset (
  id uuid not null primary key,
  name varchar(100),
  number varchar(40),
  kind code_asset_class,
  project uuid,
  source code_fund_source,
  original_value decimal(14, 2),
  net_value decimal(14, 2),
  quantity decimal(12, 2),
  quantity_unit varchar(20),
  place varchar(100),
  built_on date,
  owner code_asset_owner,
  registered_on date,
  register_number varchar(60),
  handed_over_on date,
  keeper varchar(100),
  keeper_person varchar(60),
  operator varchar(100),
  yearly_return decimal(14, 2),
  distribution_plan varchar(2000),
  state code_asset_state,
  household uuid,
  remark varchar(2000)
);
comment on table asset is '项目资产';
comment on column asset.name is '资产名称';
comment on column asset.number is '资产编号';
comment on column asset.kind is '资产类别';
comment on column asset.project is '形成项目';
comment on column asset.source is '资金来源';
comment on column asset.original_value is '原值';
comment on column asset.net_value is '净值';
comment on column asset.quantity is '数量';
comment on column asset.quantity_unit is '数量单位';
comment on column asset.place is '坐落';
comment on column asset.built_on is '建成购置日期';
comment on column asset.owner is '权属';
comment on column asset.registered_on is '确权登记日期';
comment on column asset.register_number is '确权登记号';
comment on column asset.handed_over_on is '移交日期';
comment on column asset.keeper is '管护主体';
comment on column asset.keeper_person is '管护责任人';
comment on column asset.operator is '经营主体';
comment on column asset.yearly_return is '年收益';
comment on column asset.distribution_plan is '收益分配方案';
comment on column asset.state is '资产状态';
comment on column asset.household is '所属到户农户';
comment on column asset.remark is '备注';
