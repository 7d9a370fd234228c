-- 考核评价: assessment of a member, or of the village's work.
create table appraisal (
  id uuid not null primary key,
  helper uuid,
  "YEAR" integer,
  grade code_grade,
  by_unit varchar(100),
  interviewed_on date,
  interview varchar(2000),
  remark varchar(200)
);
comment on table appraisal is '考核评价';
comment on column appraisal.helper is '考核对象';
comment on column appraisal."YEAR" is '年度';
comment on column appraisal.grade is '考核等次';
comment on column appraisal.by_unit is '考核单位';
comment on column appraisal.interviewed_on is '约谈时间';
comment on column appraisal.interview is '约谈内容';
comment on column appraisal.remark is '备注';
