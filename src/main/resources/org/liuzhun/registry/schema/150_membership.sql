-- 家庭成员关系: membership.
create table membership (
  id uuid not null primary key,
  household uuid,
  person uuid,
  relation code_relation,
  position integer,
  joined_on date,
  join_reason code_join_reason,
  left_on date,
  leave_reason code_leave_reason,
  counted boolean,
  counted_reason varchar(200),
  stated_head_id varchar(40)
);
comment on table membership is '家庭成员关系';
comment on column membership.household is '所属农户';
comment on column membership.person is '人员';
comment on column membership.relation is '与户主关系';
comment on column membership.position is '户内序号';
comment on column membership.joined_on is '加入时间';
comment on column membership.join_reason is '增加原因';
comment on column membership.left_on is '减少时间';
comment on column membership.leave_reason is '减少原因';
comment on column membership.counted is '计入家庭人口';
comment on column membership.counted_reason is '计入或不计入原因';
comment on column membership.stated_head_id is '登记户主证件号码';
