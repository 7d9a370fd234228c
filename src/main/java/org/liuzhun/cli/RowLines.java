package org.liuzhun.cli;

import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowNames;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;

/// Rows as lines to be read: filled fields only, each with its name, other rows by what people call
/// them.
final class RowLines {

  private final VillageFile village;
  private final boolean whole;
  private final Map<String, Map<UUID, String>> names = new HashMap<>();

  /// @param whole whether numbers show whole
  RowLines(VillageFile village, boolean whole) {
    this.village = village;
    this.whole = whole;
  }

  String of(Row row) {
    Locale language = Texts.language();
    List<String> parts = new ArrayList<>();
    for (Field<?> field : row.entity().fields()) {
      String shown = shown(field, row, language);
      if (!shown.isEmpty() && field.isInForms()) {
        parts.add(field.label(language) + "=" + shown);
      }
    }
    return String.join("  ", parts);
  }

  private String shown(Field<?> field, Row row, Locale language) {
    if (field.kind() instanceof ReferenceKind(String entity)
        && row.get(field.column()) instanceof UUID other) {
      return names.computeIfAbsent(entity, this::names).getOrDefault(other, other.toString());
    }
    return whole ? field.shown(row, language) : field.masked(row, language);
  }

  private Map<UUID, String> names(String entity) {
    Map<UUID, String> called = new HashMap<>();
    switch (entity) {
      case "household" ->
        village.dossiers().forEach((Dossier file) -> called.put(file.id(), file.title()));
      case "person" ->
        village
            .all(Catalogue.PERSON)
            .forEach(row -> called.put(row.id(), row.get(PERSON.NAME, "")));
      default ->
        Catalogue.entity(entity).stream()
            .flatMap(other -> village.all(other).stream())
            .forEach(row -> called.put(row.id(), RowNames.of(row)));
    }
    return called;
  }
}
