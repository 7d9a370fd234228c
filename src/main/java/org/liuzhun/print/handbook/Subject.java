package org.liuzhun.print.handbook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;

/// The household that a handbook is about, with what is asked of it.
record Subject(VillageFile village, Dossier dossier, HandbookOptions options, Names names) {

  Subject(VillageFile village, Dossier dossier, HandbookOptions options) {
    this(village, dossier, options, new Names(village, dossier));
  }

  int year() {
    return options.year();
  }

  LocalDate today() {
    return options.today();
  }

  Map<String, Object> map(Row row) {
    return RowMap.of(names, row);
  }

  List<Map<String, Object>> maps(List<Row> rows) {
    return rows.stream().map(this::map).toList();
  }

  /// The rows of an entity that are wanted, by date, undated ones last.
  List<Row> rows(Entity entity, TableField<?, LocalDate> date, Predicate<Row> wanted) {
    return dossier.rows(entity).stream()
        .filter(wanted)
        .sorted(
            Comparator.comparing((Row row) -> row.get(date, LocalDate.MAX)).thenComparing(Row::id))
        .toList();
  }

  /// The value of a field as it is printed.
  static String shown(Row row, TableField<?, ?> column) {
    return row.entity().field(column).shown(row, Texts.CHINESE);
  }

  /// From one day until another as it is printed; empty when neither is known.
  static String span(@Nullable LocalDate from, @Nullable LocalDate until) {
    if (from == null && until == null) {
      return "";
    }
    String start = from == null ? "" : from.toString();
    return until == null ? start + Words.of("until") : start + Words.of("until") + until;
  }
}
