-- 照片资料: document.
create table document (
  id uuid not null primary key,
  household uuid,
  person uuid,
  kind code_paper_kind,
  title varchar(200),
  taken_on date,
  media_type varchar(60),
  sha256 varchar(64),
  bytes integer,
  remark varchar(2000),
  project uuid,
  asset uuid,
  before_photo uuid,
  place varchar(40),
  helper uuid
);
comment on table document is '照片资料';
comment on column document.household is '所属农户';
comment on column document.person is '相关成员';
comment on column document.kind is '资料类型';
comment on column document.title is '资料名称';
comment on column document.taken_on is '形成时间';
comment on column document.media_type is '文件格式';
comment on column document.sha256 is '文件指纹';
comment on column document.bytes is '文件大小';
comment on column document.remark is '备注';
comment on column document.project is '所属项目';
comment on column document.asset is '所属资产';
comment on column document.before_photo is '改造前照片';
comment on column document.place is '拍摄地点';
comment on column document.helper is '相关帮扶人员';
