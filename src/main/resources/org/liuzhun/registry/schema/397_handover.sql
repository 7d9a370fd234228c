-- 工作交接: hand-over from one person to the next.
create table handover (
  id uuid not null primary key,
  leaver uuid,
  taker uuid,
  handed_on date,
  witness varchar(60),
  absent boolean,
  leaver_signed_on date,
  taker_signed_on date,
  remark varchar(2000)
);
comment on table handover is '工作交接';
comment on column handover.leaver is '移交人';
comment on column handover.taker is '接交人';
comment on column handover.handed_on is '交接日期';
comment on column handover.witness is '监交人';
comment on column handover.absent is '移交人是否缺席';
comment on column handover.leaver_signed_on is '移交人签字时间';
comment on column handover.taker_signed_on is '接交人签字时间';
comment on column handover.remark is '备注';
