-- 校验豁免: waiver of a finding.
create table waiver (
  id uuid not null primary key,
  check_code varchar(20),
  household uuid,
  subject varchar(40),
  field_key varchar(60),
  reason varchar(2000),
  author varchar(60),
  waived_on date,
  basis varchar(40)
);

comment on table waiver is '校验豁免';
comment on column waiver.check_code is '校验编号';
comment on column waiver.household is '农户';
comment on column waiver.subject is '相关记录';
comment on column waiver.field_key is '相关字段';
comment on column waiver.reason is '豁免理由';
comment on column waiver.author is '豁免人';
comment on column waiver.waived_on is '豁免时间';
comment on column waiver.basis is '数据依据';
