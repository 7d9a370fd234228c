-- 资产处置: disposal of an asset.
create table disposal (
  id uuid not null primary key,
  asset uuid,
  kind code_disposal_kind,
  decided_on date,
  approved_by varchar(100),
  done_on date,
  proceeds decimal(14, 2),
  reason varchar(200)
);
comment on table disposal is '资产处置';
comment on column disposal.asset is '所属资产';
comment on column disposal.kind is '处置方式';
comment on column disposal.decided_on is '决议时间';
comment on column disposal.approved_by is '审批单位';
comment on column disposal.done_on is '处置日期';
comment on column disposal.proceeds is '处置收入';
comment on column disposal.reason is '处置原因';
