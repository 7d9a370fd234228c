package org.liuzhun.assessment.income;

/// A step of the account's arithmetic, in the order of the paper form.
public enum Step {
  /// One recorded line that counts.
  ITEM,
  /// One recorded line that does not count.
  NOT_COUNTED,
  /// The sum of a group.
  GROUP,
  /// 年总收入 = A + B + C + D.
  GROSS,
  /// 家庭纯收入 = A + (B − E) + C + D.
  NET,
  /// 人均纯收入 = 家庭纯收入 ÷ 家庭人口数.
  PER_HEAD,
  /// 监测参考总收入 = 家庭纯收入 + 理赔收入 − 合规自付支出.
  REFERENCE,
  /// 监测参考人均 = 监测参考总收入 ÷ 家庭人口数.
  REFERENCE_PER_HEAD,
  /// 参考人均 both ways: with claims and self-payment, and without.
  REFERENCE_BOTH,
  /// 可支配收入 = 家庭纯收入 − 转移性支出.
  DISPOSABLE,
  /// 人均可支配收入.
  DISPOSABLE_PER_HEAD,
  /// 核算人口: whom the income is divided by, and who does not count.
  PEOPLE
}
