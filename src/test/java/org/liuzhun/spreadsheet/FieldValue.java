package org.liuzhun.spreadsheet;

import java.util.List;
import java.util.Random;
import org.liuzhun.registry.CodeKind;
import org.liuzhun.registry.CountKind;
import org.liuzhun.registry.DayKind;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.FlagKind;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.MonthKind;
import org.liuzhun.registry.NumberTextKind;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.TextKind;
import org.liuzhun.registry.code.Code;

/// An invented text for a field of any kind, now and then none.
final class FieldValue {

  private FieldValue() {}

  static String invent(Kind<?> kind, Random random) {
    if (random.nextInt(6) == 0) {
      return "";
    }
    return switch (kind) {
      case FlagKind _ -> random.nextBoolean() ? "是" : "否";
      case CodeKind<?>(var table) -> {
        List<? extends Enum<?>> values = List.of(table.getEnumConstants());
        yield ((Code) values.get(random.nextInt(values.size()))).term();
      }
      case CountKind count ->
        String.valueOf(
            count.least() + random.nextInt(Math.min(12, count.greatest() - count.least())));
      case DecimalKind _ -> random.nextInt(40) + "." + (1 + random.nextInt(9));
      case DayKind _ -> "2020-0" + (1 + random.nextInt(9)) + "-11";
      case MonthKind _ -> "2019-0" + (1 + random.nextInt(9));
      case NumberTextKind _ -> String.valueOf(13_800_000_000L + random.nextInt(100_000));
      case TextKind _ -> "文字" + random.nextInt(100);
      case ReferenceKind _ -> "";
    };
  }
}
