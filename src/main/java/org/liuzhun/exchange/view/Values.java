package org.liuzhun.exchange.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.Locale;
import org.liuzhun.registry.CodeKind;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.Problem;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// Values of a field as they travel.
final class Values {

  private Values() {}

  static <T> JsonNode of(Field<T> field, Row row) {
    T value = row.get(field.column());
    return value == null ? NullNode.getInstance() : field.kind().toJson(value);
  }

  /// @throws IllegalArgumentException when it is no value of the field
  static <T> String words(Field<T> field, JsonNode value, Locale language) {
    return value.isNull() ? "" : field.kind().format(field.kind().fromJson(value), language);
  }

  /// Refuses a value that nobody could have typed into the field.
  ///
  /// @throws IllegalArgumentException when it is none
  static <T> void check(Field<T> field, JsonNode value) {
    if (!value.isNull()) {
      T read = field.kind().fromJson(value);
      if (isUnseen(value)) {
        throw new IllegalArgumentException("control characters in " + field.key());
      }
      if (field.kind().parse(field.kind().format(read, Locale.CHINESE))
          instanceof Parsed.Refused<T>) {
        throw new IllegalArgumentException("no value of " + field.key());
      }
    }
  }

  private static boolean isUnseen(JsonNode value) {
    return value.isTextual()
        && value
            .textValue()
            .lines()
            .anyMatch(line -> line.chars().anyMatch(Character::isISOControl));
  }

  /// Whether a form would let somebody write a value there: what names the row stays, what a row
  /// cannot do without stays filled, and what the view hid is no value.
  static boolean may(View.Place place, Field<?> field, JsonNode value) {
    boolean named = Catalogue.entityOf(field).naturalKey().contains(field.column());
    boolean emptied = value.isNull() && field.is(Field.Trait.REQUIRED);
    boolean hidden = place.heading().masked() && value.equals(place.value());
    return !(named || emptied || hidden);
  }

  /// Writes a value into a cell.
  static <T> void set(Edit.Builder edit, Row row, Field<T> field, JsonNode value) {
    edit.set(row, field.column(), value.isNull() ? null : field.kind().fromJson(value));
  }

  /// The value that somebody typed.
  ///
  /// @throws Trouble `trouble.view.refused`
  @SuppressWarnings("unchecked")
  static <T> JsonNode typed(Field<T> field, String written) throws Trouble {
    Kind<T> kind = field.kind();
    Parsed<T> parsed =
        kind instanceof CodeKind<?> code ? (Parsed<T>) code.byCode(written) : kind.parse(written);
    return switch (parsed) {
      case Parsed.Value<T>(var value) ->
        value == null ? NullNode.getInstance() : kind.toJson(value);
      case Parsed.Refused<T>(Problem problem) ->
        throw new Trouble(
            "trouble.view.refused",
            field.label(Texts.language()),
            Texts.of(problem.key(), problem.arguments().toArray()));
    };
  }
}
