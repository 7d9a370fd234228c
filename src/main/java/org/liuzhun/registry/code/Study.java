package org.liuzhun.registry.code;

/// 在校生状况 E09 — Schooling.
public enum Study implements Code {
  BEFORE_SCHOOL(School.NONE),
  PRESCHOOL(School.PRESCHOOL),
  PRIMARY(School.PRIMARY),
  JUNIOR_7(School.JUNIOR),
  JUNIOR_8(School.JUNIOR),
  JUNIOR_9(School.JUNIOR),
  SENIOR_1(School.SENIOR),
  SENIOR_2(School.SENIOR),
  SENIOR_3(School.SENIOR),
  VOCATIONAL_1(School.VOCATIONAL),
  VOCATIONAL_2(School.VOCATIONAL),
  VOCATIONAL_3(School.VOCATIONAL),
  COLLEGE_1(School.COLLEGE),
  COLLEGE_2(School.COLLEGE),
  COLLEGE_3(School.COLLEGE),
  TECHNICIAN_1(School.TECHNICIAN),
  TECHNICIAN_2(School.TECHNICIAN),
  TECHNICIAN_3(School.TECHNICIAN),
  TECHNICIAN_4(School.TECHNICIAN),
  UNIVERSITY_1(School.UNIVERSITY),
  UNIVERSITY_2(School.UNIVERSITY),
  UNIVERSITY_3(School.UNIVERSITY),
  UNIVERSITY_4(School.UNIVERSITY),
  UNIVERSITY_5(School.UNIVERSITY),
  POSTGRADUATE(School.POSTGRADUATE);

  private final School school;

  Study(School school) {
    this.school = school;
  }

  /// The kind of school.
  public School school() {
    return school;
  }
}
