-- 资产租金: rent of an asset for one year of its lease.
create table asset_rent (
  id uuid not null primary key,
  asset uuid,
  asset_lease uuid,
  "YEAR" integer,
  due_on date,
  due_amount decimal(14, 2),
  paid_on date,
  paid_amount decimal(14, 2),
  remark varchar(200)
);
comment on table asset_rent is '资产租金';
comment on column asset_rent.asset is '所属资产';
comment on column asset_rent.asset_lease is '所属租约';
comment on column asset_rent."YEAR" is '租金年度';
comment on column asset_rent.due_on is '应收日期';
comment on column asset_rent.due_amount is '应收租金';
comment on column asset_rent.paid_on is '收租日期';
comment on column asset_rent.paid_amount is '实收租金';
comment on column asset_rent.remark is '备注';
