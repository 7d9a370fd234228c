-- 资金拨付: payment out of a project's funds to a contractor.
create table disbursement (
  id uuid not null primary key,
  project uuid,
  contract uuid,
  source code_fund_source,
  paid_on date,
  amount decimal(14, 2),
  basis code_payment_basis,
  progress decimal(12, 2),
  payee varchar(100),
  account varchar(40),
  voucher varchar(60),
  remark varchar(200)
);
comment on table disbursement is '资金拨付';
comment on column disbursement.project is '所属项目';
comment on column disbursement.contract is '所属合同';
comment on column disbursement.source is '资金来源';
comment on column disbursement.paid_on is '拨付日期';
comment on column disbursement.amount is '拨付金额';
comment on column disbursement.basis is '拨付依据';
comment on column disbursement.progress is '拨付时进度';
comment on column disbursement.payee is '收款人';
comment on column disbursement.account is '收款账户';
comment on column disbursement.voucher is '凭证号';
comment on column disbursement.remark is '备注';
