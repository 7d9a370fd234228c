package org.liuzhun.print.sheet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.pdf.Pictures;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;

/// The household that a sheet is about, with what is asked of it.
record Subject(
    VillageFile village, Dossier dossier, PrintOptions options, Pictures pictures, Names names) {

  Subject(VillageFile village, Dossier dossier, PrintOptions options, Pictures pictures) {
    this(
        village,
        dossier,
        options,
        pictures,
        new Names(village, dossier, new Veil(options.hidden())));
  }

  Veil veil() {
    return names.veil();
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
        .filter(veil()::shows)
        .sorted(
            Comparator.comparing((Row row) -> row.get(date, LocalDate.MAX)).thenComparing(Row::id))
        .toList();
  }

  /// Whether the day of printing lies between two days, the last not included.
  boolean holds(@Nullable LocalDate from, @Nullable LocalDate until) {
    return (from == null || !from.isAfter(today())) && (until == null || until.isAfter(today()));
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
