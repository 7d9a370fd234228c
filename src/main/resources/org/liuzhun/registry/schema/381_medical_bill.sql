-- 医疗费用: cost of one treatment.
create table medical_bill (
  id uuid not null primary key,
  person uuid,
  treated_on date,
  hospital varchar(100),
  disease varchar(100),
  inpatient boolean,
  total decimal(14, 2),
  insured decimal(14, 2),
  serious_insured decimal(14, 2),
  aid decimal(14, 2),
  self_paid decimal(14, 2),
  compliant decimal(14, 2)
);
comment on table medical_bill is '医疗费用';
comment on column medical_bill.person is '就医人员';
comment on column medical_bill.treated_on is '就医时间';
comment on column medical_bill.hospital is '医疗机构';
comment on column medical_bill.disease is '病种';
comment on column medical_bill.inpatient is '是否住院';
comment on column medical_bill.total is '医疗总费用';
comment on column medical_bill.insured is '基本医保报销';
comment on column medical_bill.serious_insured is '大病保险报销';
comment on column medical_bill.aid is '医疗救助金额';
comment on column medical_bill.self_paid is '个人自付';
comment on column medical_bill.compliant is '合规自付';
