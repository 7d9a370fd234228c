-- 产业记录: what a household grew or raised in a year.
create table production_record (
  id uuid not null primary key,
  household uuid,
  "YEAR" integer,
  variety varchar(60),
  area decimal(12, 2),
  heads integer,
  yield decimal(12, 2),
  yield_unit varchar(20),
  unit_price decimal(14, 2),
  gross decimal(14, 2),
  cost decimal(14, 2),
  buyer varchar(100),
  order_contract varchar(60)
);
comment on table production_record is '产业记录';
comment on column production_record.household is '所属农户';
comment on column production_record."YEAR" is '年度';
comment on column production_record.variety is '品种';
comment on column production_record.area is '面积';
comment on column production_record.heads is '数量（头、只）';
comment on column production_record.yield is '总产量';
comment on column production_record.yield_unit is '产量单位';
comment on column production_record.unit_price is '单价';
comment on column production_record.gross is '总收入';
comment on column production_record.cost is '总成本';
comment on column production_record.buyer is '收购方';
comment on column production_record.order_contract is '订单合同号';
