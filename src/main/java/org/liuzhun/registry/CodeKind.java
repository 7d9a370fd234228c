package org.liuzhun.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.CodeTable;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.writing.Hygiene;

/// A value of a code table. Text that the table does not know is kept as raw text.
///
/// @param table the enum of the table
/// @param <E> the enum of the table
public record CodeKind<E extends Enum<E> & Code>(Class<E> table) implements Kind<Coded<E>> {

  /// Takes an official term, an accepted spelling or an English term. A bare code is taken by
  /// forms only, where the table on the screen says what it means; see [#byCode].
  @Override
  public Parsed<Coded<E>> parse(String written) {
    String text = Hygiene.clean(written);
    if (text.isEmpty()) {
      return Parsed.value(null);
    }
    Coded<E> coded = Coded.spelled(table, text);
    if (coded.known() == null) {
      for (E value : CodeTable.of(table).values()) {
        if (value.english().equalsIgnoreCase(text)) {
          return Parsed.value(Coded.of(value));
        }
      }
    }
    return Parsed.value(coded);
  }

  /// As [#parse], but a code of this table, or a finer one of its standard, counts as well.
  public Parsed<Coded<E>> byCode(String written) {
    String text = Hygiene.clean(written);
    CodeTable<E> codes = CodeTable.of(table);
    return codes
        .byCode(text)
        .or(() -> codes.byWiderCode(text))
        .map(value -> Parsed.value(Coded.of(value)))
        .orElseGet(() -> parse(written));
  }

  @Override
  public String format(Coded<E> value, Locale language) {
    return language.getLanguage().equals("zh") ? value.term() : value.english();
  }

  @Override
  public JsonNode toJson(Coded<E> value) {
    return TextNode.valueOf(value.text());
  }

  @Override
  public Coded<E> fromJson(JsonNode json) {
    return Coded.read(table, Json.text(json));
  }
}
