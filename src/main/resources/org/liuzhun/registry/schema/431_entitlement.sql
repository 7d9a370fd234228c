-- 应享未享: whether somebody receives a policy he is entitled to.
create table entitlement (
  id uuid not null primary key,
  household uuid,
  person uuid,
  policy uuid,
  eligible boolean,
  receiving boolean,
  since date,
  missing_reason varchar(200),
  applied_on date,
  checked_on date
);
comment on table entitlement is '应享未享';
comment on column entitlement.household is '所属农户';
comment on column entitlement.person is '享受人';
comment on column entitlement.policy is '惠民政策';
comment on column entitlement.eligible is '是否应享';
comment on column entitlement.receiving is '是否已享';
comment on column entitlement.since is '享受开始';
comment on column entitlement.missing_reason is '未享原因';
comment on column entitlement.applied_on is '申请时间';
comment on column entitlement.checked_on is '核对时间';
