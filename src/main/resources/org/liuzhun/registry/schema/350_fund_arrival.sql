-- 资金到位: arrival of funds.
create table fund_arrival (
  id uuid not null primary key,
  project uuid,
  source code_fund_source,
  document_number varchar(60),
  issued_on date,
  arrived_on date,
  amount decimal(14, 2),
  remark varchar(200)
);
comment on table fund_arrival is '资金到位';
comment on column fund_arrival.project is '所属项目';
comment on column fund_arrival.source is '资金来源';
comment on column fund_arrival.document_number is '指标文号';
comment on column fund_arrival.issued_on is '下达日期';
comment on column fund_arrival.arrived_on is '到账日期';
comment on column fund_arrival.amount is '到账金额';
comment on column fund_arrival.remark is '备注';
