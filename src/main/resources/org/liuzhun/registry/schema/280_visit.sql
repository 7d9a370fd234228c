-- 走访记录: visit.
create table visit (
  id uuid not null primary key,
  household uuid,
  helper uuid,
  visited_on date,
  content varchar(2000),
  problem varchar(2000),
  solution varchar(2000),
  minutes integer,
  signed_by varchar(60)
);
comment on table visit is '走访记录';
comment on column visit.household is '所属农户';
comment on column visit.helper is '走访人';
comment on column visit.visited_on is '走访日期';
comment on column visit.content is '走访内容';
comment on column visit.problem is '发现问题';
comment on column visit.solution is '解决情况';
comment on column visit.minutes is '走访时长';
comment on column visit.signed_by is '户方签字人';
