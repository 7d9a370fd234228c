-- The projection's own tables, beside one table for each entity of the catalogue. All of it can be rebuilt from the log.

-- Which transactions are in: all of a laptop up to this number.
create table applied (
  device uuid not null primary key,
  seq bigint not null
);

-- Who saved what, when, why.
create table tx (
  device uuid not null,
  seq bigint not null,
  hlc bigint not null,
  wall varchar not null,
  actor varchar not null,
  kind varchar not null,
  reason varchar,
  group_id uuid,
  group_last boolean,
  first_op bigint not null,
  ops integer not null,
  save varchar not null,
  primary key (device, seq)
);
create index tx_save on tx (save);

-- What a transaction did, row by row; line 1 is the first row. The numbers of a transaction's rows follow one another from
-- its first_op on, so that they need no index of their own.
create table op (
  id bigint not null primary key,
  device uuid not null,
  seq bigint not null,
  line integer not null,
  row_id uuid not null,
  skeleton varchar not null,
  cell_values varchar
);
create index op_row on op (row_id);

-- What the merge knows of a row beyond its values. The named transaction is the head of every filled cell that `more`
-- does not name.
create table row_head (
  row_id uuid not null,
  entity varchar not null,
  device uuid,
  seq bigint,
  hlc bigint,
  more varchar,
  primary key (row_id, entity)
);

-- The few rows that do not show or have conflicts.
create table row_mark (
  row_id uuid not null,
  entity varchar not null,
  shown boolean not null,
  conflicts integer not null,
  primary key (row_id, entity)
);

-- Transactions that wait for those before them.
create table parked (
  device uuid not null,
  seq bigint not null,
  lines varchar not null,
  primary key (device, seq)
);

-- Lines whose contents are erased.
create table erased (
  device uuid not null,
  seq bigint not null,
  line integer not null,
  save varchar not null,
  primary key (device, seq, line, save)
);
