-- 项目合同: contract of a project.
create table project_contract (
  id uuid not null primary key,
  project uuid,
  number varchar(60),
  party varchar(100),
  procurement code_procurement,
  signed_on date,
  amount decimal(14, 2),
  ends_on date,
  related_party boolean,
  remark varchar(200)
);
comment on table project_contract is '项目合同';
comment on column project_contract.project is '所属项目';
comment on column project_contract.number is '合同编号';
comment on column project_contract.party is '乙方';
comment on column project_contract.procurement is '实施方式';
comment on column project_contract.signed_on is '签订时间';
comment on column project_contract.amount is '合同金额';
comment on column project_contract.ends_on is '合同期限';
comment on column project_contract.related_party is '是否存在关联关系';
comment on column project_contract.remark is '备注';
