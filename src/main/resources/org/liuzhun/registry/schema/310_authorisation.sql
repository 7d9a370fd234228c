-- 承诺授权: authorisation.
create table authorisation (
  id uuid not null primary key,
  household uuid,
  person uuid,
  kind code_authorisation_kind,
  scope varchar(2000),
  given_on date,
  guardian varchar(60),
  sign_mode code_sign_mode,
  withdrawn_on date
);
comment on table authorisation is '承诺授权';
comment on column authorisation.household is '所属农户';
comment on column authorisation.person is '授权人';
comment on column authorisation.kind is '授权类型';
comment on column authorisation.scope is '授权范围';
comment on column authorisation.given_on is '授权时间';
comment on column authorisation.guardian is '监护人';
comment on column authorisation.sign_mode is '签字方式';
comment on column authorisation.withdrawn_on is '撤回时间';
