-- 务工经历: spell of work of one person.
create table work_spell (
  id uuid not null primary key,
  person uuid,
  starts_on date,
  ends_on date,
  place varchar(100),
  employer varchar(100),
  workshop uuid,
  channel code_work_channel,
  transport code_transport_mode,
  departed_on date,
  monthly_pay decimal(14, 2),
  first_paid_on date,
  first_pay decimal(14, 2),
  remark varchar(200)
);
comment on table work_spell is '务工经历';
comment on column work_spell.person is '务工人员';
comment on column work_spell.starts_on is '开始时间';
comment on column work_spell.ends_on is '结束时间';
comment on column work_spell.place is '务工地点';
comment on column work_spell.employer is '务工单位';
comment on column work_spell.workshop is '帮扶车间';
comment on column work_spell.channel is '就业渠道';
comment on column work_spell.transport is '输出方式';
comment on column work_spell.departed_on is '出发时间';
comment on column work_spell.monthly_pay is '月工资';
comment on column work_spell.first_paid_on is '首次领薪时间';
comment on column work_spell.first_pay is '首次领薪金额';
comment on column work_spell.remark is '备注';
