-- 收入核算: income statement.
create table income_statement (
  id uuid not null primary key,
  household uuid,
  purpose code_statement_purpose,
  "YEAR" integer,
  period_from date,
  period_until date,
  stated_members integer,
  stated_wages decimal(14, 2),
  stated_business decimal(14, 2),
  stated_business_cost decimal(14, 2),
  stated_property decimal(14, 2),
  stated_transfer decimal(14, 2),
  stated_gross decimal(14, 2),
  stated_net decimal(14, 2),
  stated_per_head decimal(14, 2),
  claims decimal(14, 2),
  compliant_self_paid decimal(14, 2),
  visited_on date,
  surveyor varchar(60),
  checked_by varchar(60),
  signed_on date,
  explanation varchar(2000),
  transfer_expenditure decimal(14, 2)
);
comment on table income_statement is '收入核算';
comment on column income_statement.household is '所属农户';
comment on column income_statement.purpose is '核算用途';
comment on column income_statement."YEAR" is '年度';
comment on column income_statement.period_from is '核算周期开始';
comment on column income_statement.period_until is '核算周期结束';
comment on column income_statement.stated_members is '核算人口数';
comment on column income_statement.stated_wages is '工资性收入';
comment on column income_statement.stated_business is '生产经营性收入';
comment on column income_statement.stated_business_cost is '生产经营性支出';
comment on column income_statement.stated_property is '财产性收入';
comment on column income_statement.stated_transfer is '转移性收入';
comment on column income_statement.stated_gross is '年收入';
comment on column income_statement.stated_net is '纯收入';
comment on column income_statement.stated_per_head is '人均纯收入';
comment on column income_statement.claims is '理赔收入';
comment on column income_statement.compliant_self_paid is '合规自付支出';
comment on column income_statement.visited_on is '入户时间';
comment on column income_statement.surveyor is '核算人';
comment on column income_statement.checked_by is '复核人';
comment on column income_statement.signed_on is '户主签字时间';
comment on column income_statement.explanation is '波动说明';
comment on column income_statement.transfer_expenditure is '转移性支出';
