package org.liuzhun.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.Collectors;
import org.liuzhun.registry.Cover;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.text.Texts;

/// The values in a finding's message: as people read them, and as JSON keeps them.
final class Argument {

  private Argument() {}

  static String shown(Object value, Cover cover) {
    return switch (value) {
      case Covered number -> number.told(cover);
      case Coded<?> coded -> coded.label(Texts.language());
      case Code code -> code.label(Texts.language());
      case Field<?> field -> field.label(Texts.language());
      case BigDecimal number -> DecimalKind.digits(number);
      case Era era -> era.label();
      case Collection<?> several ->
        several.stream()
            .map(one -> shown(one, cover))
            .collect(Collectors.joining(Texts.of("check.and")));
      default -> value.toString();
    };
  }

  static String stable(Object value) {
    return switch (value) {
      case Coded<?> coded -> coded.text();
      case Code code -> code.code();
      case Field<?> field -> field.key();
      case BigDecimal number -> DecimalKind.digits(number);
      case Collection<?> several ->
        several.stream().map(Argument::stable).collect(Collectors.joining(","));
      default -> value.toString();
    };
  }
}
