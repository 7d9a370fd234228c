package org.liuzhun.ui.parts;

import org.liuzhun.registry.CodeKind;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.NumberTextKind;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.TextKind;
import org.liuzhun.registry.code.CodeTable;

/// How many columns of a form a field wants (字段占列).
final class FieldWidth {

  private static final int ALL = Integer.MAX_VALUE;
  private static final int LONG_TEXT = 150;
  private static final int MIDDLE_TEXT = 80;
  private static final double LONG_TERM_EM = 8.2;

  private FieldWidth() {}

  static int of(Field<?> field) {
    return switch (field.kind()) {
      case TextKind text when text.severalLines() -> ALL;
      case TextKind text when text.length() >= LONG_TEXT -> 3;
      case TextKind text when text.length() >= MIDDLE_TEXT -> 2;
      case NumberTextKind number
      when field.isMasked() && number.form() != NumberTextKind.Form.PHONE -> 2;
      case CodeKind<?> code -> longest(code) > LONG_TERM_EM ? 2 : 1;
      case ReferenceKind _ -> 1;
      default -> 1;
    };
  }

  /// How wide the longest term of a code table is in the language in use, in ems.
  private static double longest(CodeKind<?> kind) {
    return CodeTable.of(kind.table()).values().stream()
        .mapToDouble(value -> ColumnWidths.em(Term.of(value)))
        .max()
        .orElse(0);
  }
}
