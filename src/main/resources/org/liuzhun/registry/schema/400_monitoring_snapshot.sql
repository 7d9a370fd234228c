-- 监测快照: what held at one of the four moments of monitoring.
create table monitoring_snapshot (
  id uuid not null primary key,
  household uuid,
  episode uuid,
  kind code_snapshot_kind,
  taken_on date,
  members integer,
  dropouts integer,
  house_damaged boolean,
  uninsured integer,
  water_problem boolean,
  wages decimal(14, 2),
  property decimal(14, 2),
  transfer decimal(14, 2),
  business decimal(14, 2),
  business_cost decimal(14, 2),
  net decimal(14, 2),
  per_head decimal(14, 2),
  claims decimal(14, 2),
  compliant_self_paid decimal(14, 2)
);
comment on table monitoring_snapshot is '监测快照';
comment on column monitoring_snapshot.household is '所属农户';
comment on column monitoring_snapshot.episode is '所属监测';
comment on column monitoring_snapshot.kind is '快照节点';
comment on column monitoring_snapshot.taken_on is '登记日期';
comment on column monitoring_snapshot.members is '家庭人口数';
comment on column monitoring_snapshot.dropouts is '失学辍学人数';
comment on column monitoring_snapshot.house_damaged is '住房是否有安全问题';
comment on column monitoring_snapshot.uninsured is '未参保人数';
comment on column monitoring_snapshot.water_problem is '饮水是否有安全问题';
comment on column monitoring_snapshot.wages is '工资性收入';
comment on column monitoring_snapshot.property is '财产性收入';
comment on column monitoring_snapshot.transfer is '转移性收入';
comment on column monitoring_snapshot.business is '生产经营性收入';
comment on column monitoring_snapshot.business_cost is '生产经营性支出';
comment on column monitoring_snapshot.net is '纯收入';
comment on column monitoring_snapshot.per_head is '人均纯收入';
comment on column monitoring_snapshot.claims is '理赔收入';
comment on column monitoring_snapshot.compliant_self_paid is '合规自付支出';
