package org.liuzhun.assessment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Field;
import org.liuzhun.text.Texts;

/// What a check found (校验结果): a contradiction or a gap, and the place to mend it.
///
/// @param check the check's id, `C033`
/// @param severity how much it weighs
/// @param household the household, null when the finding concerns the village
/// @param row the row to mend, null when there is no single one
/// @param field where the cursor must go, null when no single field is wrong
/// @param arguments the figures and names of the message: text, numbers, dates, months, coded
/// values, fields
public record Finding(
    String check,
    Severity severity,
    @Nullable UUID household,
    @Nullable UUID row,
    @Nullable Field<?> field,
    List<Object> arguments) {

  /// The check's official title, in the language in use.
  public String title() {
    return Texts.of("check." + key() + ".title");
  }

  /// One sentence with this household's own figures and names, in the language in use; numbers
  /// with their middle hidden.
  public String message() {
    return message(Cover.HIDDEN);
  }

  /// The sentence where numbers stand so.
  public String message(Cover cover) {
    return remark().text(cover);
  }

  /// The finding as a sentence and its place.
  public Remark remark() {
    boolean varied = !arguments.isEmpty() && arguments.getFirst() instanceof Variant;
    String text = "check." + key() + "." + (varied ? arguments.getFirst() : "message");
    return new Remark(text, arguments.subList(varied ? 1 : 0, arguments.size()), row, field);
  }

  /// The finding as `--json` prints it; `title` and `message` are in the language in use, the rest
  /// is stable.
  public ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("check", check).put("severity", severity.name().toLowerCase(Locale.ROOT));
    json.put("household", household == null ? null : household.toString());
    json.put("row", row == null ? null : row.toString());
    json.put("field", field == null ? null : field.key());
    json.put("title", title()).put("message", message());
    ArrayNode values = json.putArray("arguments");
    arguments.forEach(argument -> values.add(Argument.stable(argument)));
    return json;
  }

  private String key() {
    return check.toLowerCase(Locale.ROOT);
  }
}
