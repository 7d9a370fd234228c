-- 安全健康记录: safety and health of the team.
create table safety_record (
  id uuid not null primary key,
  helper uuid,
  "DAY" date,
  kind code_safety_kind,
  detail varchar(2000),
  next_on date
);
comment on table safety_record is '安全健康记录';
comment on column safety_record.helper is '驻村人员';
comment on column safety_record."DAY" is '日期';
comment on column safety_record.kind is '安全健康类别';
comment on column safety_record.detail is '情况说明';
comment on column safety_record.next_on is '下次到期';
