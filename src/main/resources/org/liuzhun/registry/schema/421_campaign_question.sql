-- 排查附加问题: extra question of a campaign.
create table campaign_question (
  id uuid not null primary key,
  campaign uuid,
  position integer,
  question varchar(200)
);
comment on table campaign_question is '排查附加问题';
comment on column campaign_question.campaign is '所属排查';
comment on column campaign_question.position is '序号';
comment on column campaign_question.question is '问题';
