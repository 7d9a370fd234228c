-- 村退出指标: item of the village's exit list.
create table village_exit_item (
  id uuid not null primary key,
  "YEAR" integer,
  item varchar(60),
  passed boolean,
  evidence varchar(200),
  checked_on date
);
comment on table village_exit_item is '村退出指标';
comment on column village_exit_item."YEAR" is '年度';
comment on column village_exit_item.item is '退出指标';
comment on column village_exit_item.passed is '是否达标';
comment on column village_exit_item.evidence is '佐证';
comment on column village_exit_item.checked_on is '核查日期';
