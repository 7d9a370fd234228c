-- 排查到户: how far a campaign is at one household.
create table campaign_mark (
  id uuid not null primary key,
  household uuid,
  campaign uuid,
  helper uuid,
  visited_on date,
  entered_on date,
  checked_on date,
  signed_on date,
  kind code_four_supplement,
  problem varchar(2000),
  supplement varchar(2000),
  supplemented_on date,
  income_statement uuid
);
comment on table campaign_mark is '排查到户';
comment on column campaign_mark.household is '所属农户';
comment on column campaign_mark.campaign is '所属排查';
comment on column campaign_mark.helper is '排查人';
comment on column campaign_mark.visited_on is '入户时间';
comment on column campaign_mark.entered_on is '录入时间';
comment on column campaign_mark.checked_on is '复核时间';
comment on column campaign_mark.signed_on is '户主签字时间';
comment on column campaign_mark.kind is '四查四补类别';
comment on column campaign_mark.problem is '排查问题';
comment on column campaign_mark.supplement is '补救措施';
comment on column campaign_mark.supplemented_on is '补救完成时间';
comment on column campaign_mark.income_statement is '对应收入台账';
