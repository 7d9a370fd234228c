-- 受灾救助: damage and relief of one household in an event.
create table event_impact (
  id uuid not null primary key,
  household uuid,
  event uuid,
  house_damage code_damage_grade,
  crop_loss decimal(12, 2),
  livestock_loss integer,
  loss decimal(14, 2),
  injured integer,
  evacuated_on date,
  evacuated_to varchar(100),
  returned_on date,
  relief code_relief_kind,
  relief_on date,
  relief_amount decimal(14, 2),
  relief_goods varchar(200),
  recovered_on date,
  clue_opened boolean,
  remark varchar(200)
);
comment on table event_impact is '受灾救助';
comment on column event_impact.household is '所属农户';
comment on column event_impact.event is '所属事件';
comment on column event_impact.house_damage is '房屋受损程度';
comment on column event_impact.crop_loss is '农作物受灾面积';
comment on column event_impact.livestock_loss is '牲畜损失（头、只）';
comment on column event_impact.loss is '损失金额';
comment on column event_impact.injured is '伤病人数';
comment on column event_impact.evacuated_on is '转移安置时间';
comment on column event_impact.evacuated_to is '安置地点';
comment on column event_impact.returned_on is '返家时间';
comment on column event_impact.relief is '救助方式';
comment on column event_impact.relief_on is '救助时间';
comment on column event_impact.relief_amount is '救助金额';
comment on column event_impact.relief_goods is '救助物资';
comment on column event_impact.recovered_on is '恢复时间';
comment on column event_impact.clue_opened is '是否纳入线索';
comment on column event_impact.remark is '备注';
