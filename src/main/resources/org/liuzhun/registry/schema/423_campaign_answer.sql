-- 排查附加回答: answer of a household to an extra question.
create table campaign_answer (
  id uuid not null primary key,
  household uuid,
  campaign_question uuid,
  answer varchar(200)
);
comment on table campaign_answer is '排查附加回答';
comment on column campaign_answer.household is '所属农户';
comment on column campaign_answer.campaign_question is '附加问题';
comment on column campaign_answer.answer is '回答';
