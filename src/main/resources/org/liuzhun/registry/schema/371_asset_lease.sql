-- 资产租赁: lease of an asset.
create table asset_lease (
  id uuid not null primary key,
  asset uuid,
  tenant varchar(100),
  contract_number varchar(60),
  starts_on date,
  ends_on date,
  rent decimal(14, 2),
  paid_on date,
  paid_amount decimal(14, 2)
);
comment on table asset_lease is '资产租赁';
comment on column asset_lease.asset is '所属资产';
comment on column asset_lease.tenant is '承租人';
comment on column asset_lease.contract_number is '合同编号';
comment on column asset_lease.starts_on is '租期开始';
comment on column asset_lease.ends_on is '租期结束';
comment on column asset_lease.rent is '年租金';
comment on column asset_lease.paid_on is '最近收租日期';
comment on column asset_lease.paid_amount is '最近收租金额';
