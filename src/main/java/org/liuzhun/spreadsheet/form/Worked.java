package org.liuzhun.spreadsheet.form;

/// What forms ask for and the register does not hold as a field: it is worked out (派生项).
public enum Worked {
  /// 序号.
  SERIAL,
  /// Left for pen and seal, or for remarks.
  LEAVE,
  /// 填表日期.
  TODAY,
  MEMBERS,
  LABOURERS,
  WORKERS,
  PUPILS,
  DISABLED_PEOPLE,
  ILL_PEOPLE,
  LOW_INCOME_PEOPLE,
  INSURED_PEOPLE,
  IS_LOW_INCOME_HOUSEHOLD,
  IS_DESTITUTE_HOUSEHOLD,
  /// 户类型: what the household is called today.
  STANDING,
  IS_MONITORED,
  IS_LIFTED,
  RISK_REMOVED,
  MAIN_CAUSE,
  CAUSES,
  RISKS,
  /// 致贫返贫风险1, the first one of the monitoring.
  RISK_1,
  RISK_2,
  RISK_3,
  RISK_4,
  RISK_5,
  MEASURES,
  HEAD_IDENTITY,
  HEAD_AGE,
  IDENTITY,
  AGE,
  HEALTH,
  IS_LOW_INCOME,
  IS_DESTITUTE,
  IS_WORKING,
  /// 组别: which villagers' group a row of figures is about.
  GROUP,
  /// 对象类别: which kind of households a row of figures is about.
  KIND,
  HOUSEHOLDS,
  PEOPLE,
  LIFTED_HOUSEHOLDS,
  LIFTED_PEOPLE,
  MONITORED_HOUSEHOLDS,
  MONITORED_PEOPLE,
  LOW_INCOME_HOUSEHOLDS,
  LOW_INCOME_VILLAGERS,
  DESTITUTE_VILLAGERS,
  DISABLED_VILLAGERS,
  LABOURING_VILLAGERS,
  WORKING_VILLAGERS,
  PUPIL_VILLAGERS,
  ILL_VILLAGERS,
  ELDERLY_VILLAGERS,
  POST_HOLDING_VILLAGERS
}
