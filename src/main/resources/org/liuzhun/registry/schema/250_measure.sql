-- 帮扶措施: measure.
create table measure (
  id uuid not null primary key,
  household uuid,
  person uuid,
  type code_measure_type,
  category code_measure_category,
  batch code_batch,
  serves_cause code_cause,
  serves_risk code_risk_type,
  name varchar(100),
  content varchar(2000),
  unit varchar(100),
  responsible varchar(60),
  policy_document varchar(200),
  need_on date,
  approved_on date,
  starts_on date,
  ends_on date,
  state code_measure_state,
  planned_amount decimal(14, 2),
  actual_amount decimal(14, 2),
  standard decimal(14, 2),
  quantity decimal(12, 2),
  quantity_unit varchar(20),
  fund_source code_fund_source,
  paid_on date,
  paid_account varchar(40),
  paid_account_name varchar(60),
  signed_on date,
  sign_mode code_sign_mode,
  effect_income decimal(14, 2),
  effect varchar(2000),
  effect_confirmed_on date,
  species varchar(60),
  area decimal(12, 2),
  heads integer,
  guidance_visits integer,
  sales decimal(14, 2),
  loss decimal(14, 2),
  body varchar(100),
  contract_number varchar(60),
  contract_years integer,
  guaranteed_return decimal(14, 2),
  equity decimal(14, 2),
  dividend decimal(14, 2),
  capacity decimal(12, 2),
  destination varchar(100),
  months integer,
  monthly_amount decimal(14, 2),
  course varchar(100),
  hours integer,
  certificate varchar(60),
  post code_public_post,
  employer_level code_employer_level,
  bank varchar(60),
  loan_amount decimal(14, 2),
  loan_rate decimal(12, 2),
  loan_due_on date,
  loan_use varchar(200),
  loan_repaid_on date,
  insurer varchar(60),
  premium decimal(14, 2),
  claim decimal(14, 2),
  moved_from varchar(100),
  moved_to varchar(100),
  relocation_area decimal(12, 2),
  own_funds decimal(14, 2),
  keys_on date,
  moved_on date,
  old_house_on date,
  school varchar(100),
  term varchar(60),
  disease varchar(100),
  card_number varchar(40),
  doctor varchar(60),
  cost_total decimal(14, 2),
  cost_insured decimal(14, 2),
  cost_self_paid decimal(14, 2),
  beneficiaries integer,
  support_class varchar(60),
  disability_subsidy code_disability_subsidy,
  care_level varchar(60),
  grade_before code_house_grade,
  grade_after code_house_grade,
  accepted_on date,
  water_result varchar(200),
  donor varchar(100),
  gift varchar(100),
  points integer,
  project uuid,
  jobs integer
);
comment on table measure is '帮扶措施';
comment on column measure.household is '所属农户';
comment on column measure.person is '受益成员';
comment on column measure.type is '措施类型';
comment on column measure.category is '措施类别';
comment on column measure.batch is '五个一批';
comment on column measure.serves_cause is '对应致贫原因';
comment on column measure.serves_risk is '对应风险';
comment on column measure.name is '措施名称';
comment on column measure.content is '内容及规模';
comment on column measure.unit is '帮扶单位';
comment on column measure.responsible is '责任人';
comment on column measure.policy_document is '政策依据';
comment on column measure.need_on is '需求申请时间';
comment on column measure.approved_on is '审批时间';
comment on column measure.starts_on is '开始时间';
comment on column measure.ends_on is '结束时间';
comment on column measure.state is '落实状态';
comment on column measure.planned_amount is '计划金额';
comment on column measure.actual_amount is '实际金额';
comment on column measure.standard is '补助标准';
comment on column measure.quantity is '数量';
comment on column measure.quantity_unit is '数量单位';
comment on column measure.fund_source is '资金来源';
comment on column measure.paid_on is '发放时间';
comment on column measure.paid_account is '收款账号';
comment on column measure.paid_account_name is '收款户名';
comment on column measure.signed_on is '户主签字时间';
comment on column measure.sign_mode is '签字方式';
comment on column measure.effect_income is '增收额';
comment on column measure.effect is '帮扶成效';
comment on column measure.effect_confirmed_on is '成效确认时间';
comment on column measure.species is '品种';
comment on column measure.area is '面积';
comment on column measure.heads is '头数（只）';
comment on column measure.guidance_visits is '技术指导次数';
comment on column measure.sales is '销售额';
comment on column measure.loss is '损失金额';
comment on column measure.body is '带动主体';
comment on column measure.contract_number is '合同编号';
comment on column measure.contract_years is '合同年限';
comment on column measure.guaranteed_return is '保底收益';
comment on column measure.equity is '入股金额';
comment on column measure.dividend is '当年分红';
comment on column measure.capacity is '装机容量';
comment on column measure.destination is '务工目的地';
comment on column measure.months is '月数';
comment on column measure.monthly_amount is '月标准';
comment on column measure.course is '培训课程';
comment on column measure.hours is '培训学时';
comment on column measure.certificate is '培训证书';
comment on column measure.post is '岗位';
comment on column measure.employer_level is '开发单位';
comment on column measure.bank is '贷款银行';
comment on column measure.loan_amount is '贷款金额';
comment on column measure.loan_rate is '贷款利率';
comment on column measure.loan_due_on is '到期时间';
comment on column measure.loan_use is '贷款用途';
comment on column measure.loan_repaid_on is '还清时间';
comment on column measure.insurer is '承保公司';
comment on column measure.premium is '保费';
comment on column measure.claim is '理赔金额';
comment on column measure.moved_from is '迁出地';
comment on column measure.moved_to is '安置点';
comment on column measure.relocation_area is '安置面积';
comment on column measure.own_funds is '自筹资金';
comment on column measure.keys_on is '交房时间';
comment on column measure.moved_on is '入住时间';
comment on column measure.old_house_on is '旧房拆除时间';
comment on column measure.school is '学校';
comment on column measure.term is '学期';
comment on column measure.disease is '病种';
comment on column measure.card_number is '卡证编号';
comment on column measure.doctor is '医生';
comment on column measure.cost_total is '医疗总费用';
comment on column measure.cost_insured is '医保报销';
comment on column measure.cost_self_paid is '个人自付';
comment on column measure.beneficiaries is '持证人数';
comment on column measure.support_class is '保障类别';
comment on column measure.disability_subsidy is '残疾人补贴种类';
comment on column measure.care_level is '护理等级';
comment on column measure.grade_before is '改造前等级';
comment on column measure.grade_after is '改造后等级';
comment on column measure.accepted_on is '验收时间';
comment on column measure.water_result is '水质检测结果';
comment on column measure.donor is '捐赠单位';
comment on column measure.gift is '捐赠物资';
comment on column measure.points is '积分';
comment on column measure.project is '所属项目';
comment on column measure.jobs is '带动就业人数';
