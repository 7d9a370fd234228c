package org.liuzhun.spreadsheet.form;

import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.VISIT;
import static org.liuzhun.registry.db.Tables.WORK_SPELL;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// The entries of a household's lists (台账明细) that belong to a year: a visit or a payment by
/// its day, what lasts as long as it lasted; what bears no day belongs to every year.
final class Entries {

  /// From when to when an entry counts; both the same for what happens on a day.
  private record Span(TableField<?, LocalDate> from, TableField<?, LocalDate> to) {}

  private static final Map<Entity, Span> SPANS = Map.of(
      Catalogue.MEASURE, new Span(MEASURE.STARTS_ON, MEASURE.ENDS_ON),
      Catalogue.VISIT, new Span(VISIT.VISITED_ON, VISIT.VISITED_ON),
      Catalogue.WORK_SPELL, new Span(WORK_SPELL.STARTS_ON, WORK_SPELL.ENDS_ON),
      Catalogue.PAYMENT, new Span(PAYMENT.PAID_ON, PAYMENT.PAID_ON));

  private Entries() {}

  /// The entries of a list that belong to a year, in order of time.
  static Stream<Row> ofYear(Dossier dossier, Entity list, int year) {
    Span span = SPANS.get(list);
    List<Row> rows = dossier.rows(list);
    return span == null
        ? rows.stream()
        : rows.stream()
            .filter(row -> falls(row.get(span.from()), row.get(span.to()), year))
            .sorted(Comparator.comparing(
                row -> row.get(span.from()), Comparator.nullsLast(Comparator.naturalOrder())));
  }

  private static boolean falls(@Nullable LocalDate from, @Nullable LocalDate to, int year) {
    return (from == null || from.getYear() <= year) && (to == null || to.getYear() >= year);
  }

  /// Whether an entry speaks of this person.
  static boolean isOf(Row entry, @Nullable MemberNow member) {
    return member != null
        && entry
            .entity()
            .field("person")
            .filter(field -> member.member().file().id().equals(entry.get(field.column())))
            .isPresent();
  }
}
