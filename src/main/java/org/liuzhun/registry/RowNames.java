package org.liuzhun.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.liuzhun.text.Texts;

/// What a row is called where another row names it (行的称呼).
public final class RowNames {

  private static final List<String> NAMING = List.of("name", "title", "question");
  private static final String NUMBER = "number";
  private static final int WORDS = 3;

  private RowNames() {}

  /// The field by which people know a row of a kind: its name, title or number, else the first that
  /// says something of its own.
  public static Optional<Field<?>> naming(Entity entity) {
    return Stream.concat(
            Stream.concat(NAMING.stream(), Stream.of(NUMBER))
                .flatMap(name -> entity.field(name).stream()),
            entity.fields().stream().filter(field -> !(field.kind() instanceof ReferenceKind)))
        .findFirst();
  }

  /// Its name or title, else what its first fields say; numbers with their middle hidden.
  public static String of(Row row) {
    return of(row, Cover.HIDDEN);
  }

  /// Its name or title, else what its first fields say.
  public static String of(Row row, Cover cover) {
    Locale language = Texts.language();
    for (String name : NAMING) {
      String shown =
          row.entity().field(name).map(f -> cover.of(f, f.shown(row, language))).orElse("");
      if (!shown.isEmpty()) {
        return shown;
      }
    }
    List<String> words = new ArrayList<>();
    for (Field<?> field : row.entity().fields()) {
      String shown = field.kind() instanceof ReferenceKind
          ? ""
          : cover.of(field, field.shown(row, language)).strip();
      if (!shown.isEmpty() && words.size() < WORDS) {
        words.add(shown);
      }
    }
    return words.isEmpty() ? row.entity().label(language) : String.join(" ", words);
  }
}
