package org.liuzhun.registry.code;

/// A kind of school (学段), whatever the grade.
public enum School {
  /// Below school age (学龄前儿童).
  NONE,
  /// 学前教育.
  PRESCHOOL,
  /// 小学.
  PRIMARY,
  /// 初中.
  JUNIOR,
  /// 普通高中.
  SENIOR,
  /// 中职.
  VOCATIONAL,
  /// 高职高专.
  COLLEGE,
  /// 技师学院.
  TECHNICIAN,
  /// 本科.
  UNIVERSITY,
  /// 研究生.
  POSTGRADUATE;

  /// Whether its students are helped by the Rain and Dew programme (雨露计划).
  public boolean isVocational() {
    return this == VOCATIONAL || this == COLLEGE || this == TECHNICIAN;
  }
}
