-- 结对帮扶: pairing.
create table pairing (
  id uuid not null primary key,
  household uuid,
  helper uuid,
  starts_on date,
  ends_on date,
  end_reason varchar(200)
);
comment on table pairing is '结对帮扶';
comment on column pairing.household is '所属农户';
comment on column pairing.helper is '帮扶责任人';
comment on column pairing.starts_on is '帮扶开始时间';
comment on column pairing.ends_on is '帮扶结束时间';
comment on column pairing.end_reason is '结束原因';
