-- 身份与监测: status episode.
create table episode (
  id uuid not null primary key,
  household uuid,
  kind code_episode_kind,
  state code_episode_state,
  monitored_type code_monitored_type,
  clue_channel code_clue_channel,
  clue_on date,
  applied_on date,
  identified_on date,
  ended_on date,
  removal code_removal_kind,
  keeps_policy boolean,
  recognised_on date,
  development_stated code_development_state,
  refusal varchar(200),
  remark varchar(2000),
  trigger code_clue_trigger,
  clue_detail varchar(2000),
  clue_reporter varchar(60),
  event uuid,
  green_channel boolean,
  first_help_on date,
  first_help varchar(200),
  decided_on date,
  relapse_of uuid,
  removal_begun_on date
);
comment on table episode is '身份与监测';
comment on column episode.household is '所属农户';
comment on column episode.kind is '类别';
comment on column episode.state is '状态';
comment on column episode.monitored_type is '监测对象类别';
comment on column episode.clue_channel is '线索来源';
comment on column episode.clue_on is '线索时间';
comment on column episode.applied_on is '申请时间';
comment on column episode.identified_on is '识别监测时间';
comment on column episode.ended_on is '退出或消除时间';
comment on column episode.removal is '风险消除方式';
comment on column episode.keeps_policy is '是否继续享受政策';
comment on column episode.recognised_on is '户主签字认可时间';
comment on column episode.development_stated is '实施开发式帮扶措施情况';
comment on column episode.refusal is '不予纳入原因';
comment on column episode.remark is '备注';
comment on column episode.trigger is '预警情形';
comment on column episode.clue_detail is '线索说明';
comment on column episode.clue_reporter is '线索提供人';
comment on column episode.event is '相关事件';
comment on column episode.green_channel is '是否绿色通道';
comment on column episode.first_help_on is '首次帮扶时间';
comment on column episode.first_help is '首次帮扶内容';
comment on column episode.decided_on is '线索决定时间';
comment on column episode.relapse_of is '上次监测';
comment on column episode.removal_begun_on is '消除启动时间';
