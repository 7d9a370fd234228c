-- 公告公示: notice about projects and funds.
create table public_notice (
  id uuid not null primary key,
  project uuid,
  kind code_notice_kind,
  title varchar(200),
  place varchar(100),
  public_from date,
  public_until date,
  photo uuid,
  hotline varchar(60),
  objection varchar(2000)
);
comment on table public_notice is '公告公示';
comment on column public_notice.project is '所属项目';
comment on column public_notice.kind is '公示类别';
comment on column public_notice.title is '公示标题';
comment on column public_notice.place is '公示地点';
comment on column public_notice.public_from is '公示开始';
comment on column public_notice.public_until is '公示结束';
comment on column public_notice.photo is '公示照片';
comment on column public_notice.hotline is '监督电话';
comment on column public_notice.objection is '异议及处理';
