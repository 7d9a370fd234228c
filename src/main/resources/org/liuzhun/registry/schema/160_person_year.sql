-- 成员年度情况: member's year.
create table person_year (
  id uuid not null primary key,
  person uuid,
  "YEAR" integer,
  education code_education,
  study code_study,
  school varchar(100),
  not_in_school code_not_in_school,
  healthy boolean,
  chronic boolean,
  serious_illness boolean,
  disabled boolean,
  disease varchar(100),
  chronic_card code_card_state,
  chronic_card_number varchar(40),
  chronic_card_reason varchar(200),
  chronic_card_owner varchar(60),
  chronic_card_due date,
  family_doctor boolean,
  doctor varchar(60),
  disability_category code_disability_category,
  disability_level code_disability_level,
  disability_year integer,
  labour code_labour,
  work_place varchar(100),
  work_months integer,
  employer varchar(100),
  work_channel code_work_channel,
  abroad boolean,
  public_post code_public_post,
  public_post_months integer,
  industry_class varchar(60),
  mandarin boolean,
  medical_resident boolean,
  medical_worker boolean,
  medical_exemption code_insurance_exemption,
  serious_insurance boolean,
  commercial_insurance boolean,
  medical_aid boolean,
  other_health_help boolean,
  pension_resident boolean,
  pension_worker boolean,
  pension_receiving boolean,
  accident_subsidy boolean,
  low_income_allowance code_low_income_allowance,
  destitute_support code_destitute_support,
  without_carer boolean,
  graduate_unemployed varchar(100),
  relocated_person boolean,
  reside_months integer,
  special_status code_special_status,
  plans_work boolean,
  work_need varchar(200),
  school_cost decimal(14, 2)
);
comment on table person_year is '成员年度情况';
comment on column person_year.person is '人员';
comment on column person_year."YEAR" is '年度';
comment on column person_year.education is '文化程度';
comment on column person_year.study is '在校生状况';
comment on column person_year.school is '就读学校';
comment on column person_year.not_in_school is '义务教育阶段未上学原因';
comment on column person_year.healthy is '健康';
comment on column person_year.chronic is '长期慢性病';
comment on column person_year.serious_illness is '患有大病';
comment on column person_year.disabled is '残疾';
comment on column person_year.disease is '病名';
comment on column person_year.chronic_card is '慢性病卡';
comment on column person_year.chronic_card_number is '慢性病卡号';
comment on column person_year.chronic_card_reason is '未办原因';
comment on column person_year.chronic_card_owner is '办卡责任人';
comment on column person_year.chronic_card_due is '办卡期限';
comment on column person_year.family_doctor is '是否签约家庭医生';
comment on column person_year.doctor is '签约医生';
comment on column person_year.disability_category is '残疾类别';
comment on column person_year.disability_level is '残疾等级';
comment on column person_year.disability_year is '残疾证办证年度';
comment on column person_year.labour is '劳动技能';
comment on column person_year.work_place is '务工所在地';
comment on column person_year.work_months is '务工时间';
comment on column person_year.employer is '务工企业名称';
comment on column person_year.work_channel is '就业渠道';
comment on column person_year.abroad is '是否国外务工';
comment on column person_year.public_post is '公益性岗位';
comment on column person_year.public_post_months is '公益性岗位月数';
comment on column person_year.industry_class is '产业分类';
comment on column person_year.mandarin is '是否会讲普通话';
comment on column person_year.medical_resident is '是否参加城乡居民基本医疗保险';
comment on column person_year.medical_worker is '是否参加城镇职工基本医疗保险';
comment on column person_year.medical_exemption is '未参保合理原因';
comment on column person_year.serious_insurance is '是否参加大病保险';
comment on column person_year.commercial_insurance is '是否参加商业补充医疗保险';
comment on column person_year.medical_aid is '是否接受医疗救助';
comment on column person_year.other_health_help is '是否接受其他健康帮扶';
comment on column person_year.pension_resident is '是否参加城乡居民基本养老保险';
comment on column person_year.pension_worker is '是否参加城镇职工基本养老保险';
comment on column person_year.pension_receiving is '是否领取养老金';
comment on column person_year.accident_subsidy is '是否享受人身意外保险补贴';
comment on column person_year.low_income_allowance is '享受低保政策情况';
comment on column person_year.destitute_support is '享受特困供养政策情况';
comment on column person_year.without_carer is '是否事实无人抚养儿童';
comment on column person_year.graduate_unemployed is '毕业生未就业原因';
comment on column person_year.relocated_person is '是否易地扶贫搬迁人口';
comment on column person_year.reside_months is '年居住时间';
comment on column person_year.special_status is '特殊身份';
comment on column person_year.plans_work is '是否计划务工';
comment on column person_year.work_need is '就业服务需求';
comment on column person_year.school_cost is '非义务教育学年净支出';
