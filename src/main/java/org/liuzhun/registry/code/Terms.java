package org.liuzhun.registry.code;

import java.util.Locale;
import java.util.Set;

/// The few terms that stand beside the code tables.
public final class Terms {

  /// How people write yes.
  public static final Set<String> YES = Set.of("是", "有", "已", "通", "对");

  /// How people write no.
  public static final Set<String> NO = Set.of("否", "无", "未", "不", "没有");

  /// The last characters of the names of counties, districts, county-level cities and banners.
  public static final Set<String> COUNTY_MARKS = Set.of("县", "区", "市", "旗");

  /// The end of the name of a province that looks like that of a county; special administrative
  /// regions have no counties, so their name is place enough.
  public static final String AUTONOMOUS_REGION = "自治区";

  private Terms() {}

  /// Yes or no in the given language.
  public static String flag(boolean value, Locale language) {
    if (language.getLanguage().equals("zh")) {
      return value ? "是" : "否";
    }
    return value ? "Yes" : "No";
  }
}
