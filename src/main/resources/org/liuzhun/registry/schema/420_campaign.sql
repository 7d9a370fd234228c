-- 排查活动: screening of all households.
create table campaign (
  id uuid not null primary key,
  name varchar(100),
  kind code_campaign_kind,
  starts_on date,
  ends_on date,
  scope varchar(200),
  issued_by varchar(100)
);
comment on table campaign is '排查活动';
comment on column campaign.name is '排查名称';
comment on column campaign.kind is '排查类别';
comment on column campaign.starts_on is '开始时间';
comment on column campaign.ends_on is '结束时间';
comment on column campaign.scope is '排查范围';
comment on column campaign.issued_by is '部署单位';
