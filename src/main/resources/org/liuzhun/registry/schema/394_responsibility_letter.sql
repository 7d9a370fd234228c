-- 责任书: letter of responsibility between two levels.
create table responsibility_letter (
  id uuid not null primary key,
  level code_letter_level,
  "YEAR" integer,
  giver varchar(60),
  taker varchar(60),
  signed_on date,
  ends_on date,
  content varchar(2000)
);
comment on table responsibility_letter is '责任书';
comment on column responsibility_letter.level is '责任书层级';
comment on column responsibility_letter."YEAR" is '年度';
comment on column responsibility_letter.giver is '交办方';
comment on column responsibility_letter.taker is '承诺方';
comment on column responsibility_letter.signed_on is '签订时间';
comment on column responsibility_letter.ends_on is '有效期至';
comment on column responsibility_letter.content is '责任内容';
