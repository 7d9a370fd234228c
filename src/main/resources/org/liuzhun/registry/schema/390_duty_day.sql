-- 驻村考勤: one day of one member of the team.
create table duty_day (
  id uuid not null primary key,
  helper uuid,
  "DAY" date,
  kind code_duty_kind,
  night boolean,
  approved_by varchar(60),
  remark varchar(200)
);
comment on table duty_day is '驻村考勤';
comment on column duty_day.helper is '驻村人员';
comment on column duty_day."DAY" is '日期';
comment on column duty_day.kind is '考勤类别';
comment on column duty_day.night is '是否夜宿';
comment on column duty_day.approved_by is '批准人';
comment on column duty_day.remark is '备注';
