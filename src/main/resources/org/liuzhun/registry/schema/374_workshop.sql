-- 帮扶车间: assistance workshop.
create table workshop (
  id uuid not null primary key,
  name varchar(100),
  company varchar(100),
  partner varchar(100),
  place varchar(100),
  opened_on date,
  closed_on date,
  workers integer,
  registered_workers integer,
  pay_from decimal(14, 2),
  pay_to decimal(14, 2)
);
comment on table workshop is '帮扶车间';
comment on column workshop.name is '车间名称';
comment on column workshop.company is '经营企业';
comment on column workshop.partner is '协作单位';
comment on column workshop.place is '地点';
comment on column workshop.opened_on is '投产日期';
comment on column workshop.closed_on is '停产日期';
comment on column workshop.workers is '用工人数';
comment on column workshop.registered_workers is '其中脱贫监测人数';
comment on column workshop.pay_from is '月工资下限';
comment on column workshop.pay_to is '月工资上限';
