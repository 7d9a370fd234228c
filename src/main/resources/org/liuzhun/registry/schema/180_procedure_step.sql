-- 程序记录: procedure step.
create table procedure_step (
  id uuid not null primary key,
  household uuid,
  episode uuid,
  kind code_step_kind,
  done_on date,
  place varchar(100),
  present integer,
  expected integer,
  votes_for integer,
  votes_against integer,
  votes_abstained integer,
  public_from date,
  public_until date,
  objection varchar(2000),
  signer varchar(60),
  remark varchar(2000)
);
comment on table procedure_step is '程序记录';
comment on column procedure_step.household is '所属农户';
comment on column procedure_step.episode is '所属身份';
comment on column procedure_step.kind is '程序环节';
comment on column procedure_step.done_on is '办理时间';
comment on column procedure_step.place is '地点';
comment on column procedure_step.present is '到会人数';
comment on column procedure_step.expected is '应到人数';
comment on column procedure_step.votes_for is '同意票';
comment on column procedure_step.votes_against is '反对票';
comment on column procedure_step.votes_abstained is '弃权票';
comment on column procedure_step.public_from is '公示开始';
comment on column procedure_step.public_until is '公示结束';
comment on column procedure_step.objection is '异议及处理';
comment on column procedure_step.signer is '签字人';
comment on column procedure_step.remark is '备注';
