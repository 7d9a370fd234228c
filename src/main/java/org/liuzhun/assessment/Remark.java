package org.liuzhun.assessment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;

/// One sentence of a judgement (说明) with this household's own figures and names, and the
/// place in the file that it speaks of.
///
/// @param key the text's key
/// @param arguments names, numbers, dates, coded values, fields
/// @param row the row, null when there is none yet
/// @param field where the cursor must go, null when no single field is meant
public record Remark(
    String key,
    List<Object> arguments,
    @Nullable UUID row,
    @Nullable Field<?> field) {

  /// A sentence.
  public static Remark of(String key, Object... arguments) {
    return new Remark(key, Arrays.asList(arguments), null, null);
  }

  /// The sentence about a field of a row.
  public Remark at(Row where, TableField<?, ?> column) {
    return new Remark(key, arguments, where.id(), Report.field(column));
  }

  /// The sentence about a field of a row that does not exist yet.
  public Remark missing(TableField<?, ?> column) {
    return new Remark(key, arguments, null, Report.field(column));
  }

  /// The sentence as `--json` prints it: `message` in the language in use; its place and its
  /// figures are stable.
  public ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("row", row == null ? null : row.toString());
    json.put("field", field == null ? null : field.key());
    json.put("message", text());
    ArrayNode values = json.putArray("arguments");
    arguments.forEach(argument -> values.add(Argument.stable(argument)));
    return json;
  }

  /// The sentence, in the language in use, numbers with their middle hidden.
  public String text() {
    return text(Cover.HIDDEN);
  }

  /// The sentence, in the language in use.
  public String text(Cover cover) {
    return Texts.of(
        key, arguments.stream().map(one -> Argument.shown(one, cover)).toArray());
  }
}
