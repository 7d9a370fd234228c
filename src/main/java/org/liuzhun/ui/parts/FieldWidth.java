package org.liuzhun.ui.parts;

import java.util.Set;
import org.liuzhun.registry.CodeKind;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.NumberTextKind;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.TextKind;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.CodeTable;
import org.liuzhun.registry.listing.TextWidth;

/// How many columns of a form a field wants (字段占列).
final class FieldWidth {

  private static final int ALL = Integer.MAX_VALUE;
  private static final int LONG_TEXT = 150;
  private static final int MIDDLE_TEXT = 80;
  private static final double LONG_TERM_EM = 7.2;

  /// What is called by a whole name, not by a person's.
  private static final Set<String> LONG_NAMES = Set.of(
      Catalogue.PROJECT.key(),
      Catalogue.PROJECT_CONTRACT.key(),
      Catalogue.ASSET.key(),
      Catalogue.ASSET_LEASE.key());

  /// Several words are usual here: posts of one person, what a village lives on.
  private static final Set<String> PHRASES =
      Set.of("village_year.leader_position", "village_year.direction");

  private FieldWidth() {}

  static int of(Field<?> field) {
    return switch (field.kind()) {
      case TextKind text when text.severalLines() -> ALL;
      case TextKind text when text.length() >= LONG_TEXT -> 3;
      case TextKind text when text.length() >= MIDDLE_TEXT -> 2;
      case TextKind _ when PHRASES.contains(field.key()) -> 2;
      case NumberTextKind number
      when field.isMasked() && number.form() != NumberTextKind.Form.PHONE -> 2;
      case CodeKind<?> code -> longest(code) > LONG_TERM_EM ? 2 : 1;
      case ReferenceKind other -> LONG_NAMES.contains(other.entity()) ? 2 : 1;
      default -> 1;
    };
  }

  /// How wide the longest term of a code table is in the language in use, in ems.
  private static double longest(CodeKind<?> kind) {
    return CodeTable.of(kind.table()).values().stream()
        .mapToDouble(value -> TextWidth.of(Term.of(value)))
        .max()
        .orElse(0);
  }
}
