-- 村民小组: group of the village.
create table village_group (
  id uuid not null primary key,
  name varchar(60),
  leader varchar(60),
  phone varchar(40),
  households integer,
  people integer,
  grid_worker varchar(60)
);
comment on table village_group is '村民小组';
comment on column village_group.name is '组名';
comment on column village_group.leader is '组长';
comment on column village_group.phone is '联系电话';
comment on column village_group.households is '户数';
comment on column village_group.people is '人数';
comment on column village_group.grid_worker is '网格员';
