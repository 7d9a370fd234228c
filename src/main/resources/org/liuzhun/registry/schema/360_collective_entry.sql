-- 集体经济收支: income or expense of the village collective.
create table collective_entry (
  id uuid not null primary key,
  booked_on date,
  kind code_ledger_kind,
  item varchar(100),
  amount decimal(14, 2),
  project uuid,
  asset uuid,
  voucher varchar(60),
  remark varchar(200)
);
comment on table collective_entry is '集体经济收支';
comment on column collective_entry.booked_on is '日期';
comment on column collective_entry.kind is '收支类别';
comment on column collective_entry.item is '收支项目';
comment on column collective_entry.amount is '金额';
comment on column collective_entry.project is '所属项目';
comment on column collective_entry.asset is '所属资产';
comment on column collective_entry.voucher is '凭证号';
comment on column collective_entry.remark is '备注';
