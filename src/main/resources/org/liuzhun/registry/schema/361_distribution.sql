-- 集体收益分配: use of the collective's income.
create table distribution (
  id uuid not null primary key,
  "YEAR" integer,
  "USE" code_distribution_use,
  amount decimal(14, 2),
  households integer,
  decided_on date,
  public_from date,
  public_until date,
  plan varchar(2000)
);
comment on table distribution is '集体收益分配';
comment on column distribution."YEAR" is '年度';
comment on column distribution."USE" is '分配用途';
comment on column distribution.amount is '分配金额';
comment on column distribution.households is '受益户数';
comment on column distribution.decided_on is '决议时间';
comment on column distribution.public_from is '公示开始';
comment on column distribution.public_until is '公示结束';
comment on column distribution.plan is '分配方案';
