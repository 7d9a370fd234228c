package org.liuzhun.print.sheet;

import java.util.Locale;
import java.util.stream.Collectors;
import org.liuzhun.registry.CodeKind;
import org.liuzhun.registry.DayKind;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.FlagKind;
import org.liuzhun.registry.MonthKind;
import org.liuzhun.registry.Unit;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.CodeTable;

/// What a field of the register says on a sheet, for the field list (字段含义): the values that it
/// can have, its unit, how a date is written.
final class FieldMeaning {

  private static final int MOST_VALUES = 12;

  private FieldMeaning() {}

  /// The meaning, in Chinese; empty where the name says it all.
  static String of(Field<?> field) {
    return switch (field.kind()) {
      case CodeKind<?> codes -> values(codes);
      case DayKind _ -> Words.of("meaning.day");
      case MonthKind _ -> Words.of("meaning.month");
      case FlagKind _ -> Words.of("meaning.flag");
      default -> unit(field.kind().unit());
    };
  }

  private static String unit(Unit unit) {
    return unit == Unit.NONE
        ? ""
        : Words.of("meaning.unit." + unit.name().toLowerCase(Locale.ROOT));
  }

  private static <E extends Enum<E> & Code> String values(CodeKind<E> codes) {
    var values = CodeTable.of(codes.table()).values();
    return values.stream().limit(MOST_VALUES).map(Code::term).collect(Collectors.joining("、"))
        + (values.size() > MOST_VALUES ? Words.of("meaning.more") : "");
  }
}
