package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.WORK_SPELL;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowNames;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Labour;
import org.liuzhun.text.Texts;

/// What the lines of a national layout speak of (导出行): members, monitorings, spells of work, the
/// village's year, or its natural villages.
///
/// @param list the list of which a line is an entry; null where lines are members
/// @param village the village
/// @param year the year
/// @param today the day on which memberships count
record LayoutLines(@Nullable Entity list, VillageFile village, int year, LocalDate today) {

  /// A line.
  ///
  /// @param dossier the household's file; null where the line is the village's
  /// @param subject of whom it speaks
  /// @param own the columns that only this list has; null for others
  record Line(
      @Nullable Dossier dossier,
      Subject subject,
      Function<@Nullable Meaning, @Nullable String> own) {}

  /// The households that are not closed, by number.
  static List<Dossier> open(VillageFile village) {
    return every(village).filter(LayoutLines::isOpen).toList();
  }

  private static boolean isOpen(Dossier dossier) {
    return dossier.household().get(HOUSEHOLD.CLOSED_ON) == null;
  }

  private static Stream<Dossier> every(VillageFile village) {
    return village.dossiers().stream()
        .sorted(Comparator.<Dossier, String>comparing(
                dossier -> dossier.household().get(HOUSEHOLD.NUMBER, "~"))
            .thenComparing(Dossier::id));
  }

  Stream<Line> all() {
    if (list != null && VillageLines.isOne(list)) {
      return ofVillage(list);
    }
    return every(village).flatMap(this::of);
  }

  /// The village's entries of the year, by name where they have one.
  private Stream<Line> ofVillage(Entity of) {
    Field<?> yearField = of.field("year").orElseThrow();
    return village.rows(of).stream()
        .filter(row -> Objects.equals(row.get(yearField.column()), year))
        .sorted(Comparator.comparing(RowNames::of))
        .map(row -> new Line(null, new Subject(row.id(), null, null, year), entry(row)));
  }

  /// A list of entries tells of the past too: of monitorings of households that are closed, of the
  /// work of people who left in the year. The members are those of today.
  private Stream<Line> of(Dossier dossier) {
    if (list == Catalogue.EPISODE) {
      Subject household = new Subject(dossier.id(), null, null, year);
      return MonitoringCells.of(dossier).stream()
          .map(episode -> new Line(dossier, household, new MonitoringCells(dossier, episode)::of));
    }
    if (list == Catalogue.WORK_SPELL) {
      return dossier.everybody().stream().flatMap(member -> work(dossier, member));
    }
    if (list != null) {
      return entries(dossier, list);
    }
    return isOpen(dossier)
        ? dossier.members(today).stream()
            .map(member -> new Line(dossier, subject(dossier, member), _ -> null))
        : Stream.empty();
  }

  /// The entries of the year in another list of the household, or of its people.
  private Stream<Line> entries(Dossier dossier, Entity of) {
    return dossier.rows(of).stream().map(row -> {
      UUID owner = of.owning().map(row::get).orElse(null);
      Subject subject = dossier.everybody().stream()
          .filter(member -> member.file().id().equals(owner))
          .findFirst()
          .map(member -> subject(dossier, member))
          .orElseGet(() -> new Subject(dossier.id(), null, null, year));
      return new Line(dossier, subject, entry(row));
    });
  }

  private Subject subject(Dossier dossier, Member member) {
    return new Subject(dossier.id(), member.file().id(), member.membership().id(), year);
  }

  /// A member's spells of work in the year; where there is none, who is able to work stands there
  /// all the same.
  private Stream<Line> work(Dossier dossier, Member member) {
    Subject subject = subject(dossier, member);
    List<Row> spells = dossier.rows(Catalogue.WORK_SPELL).stream()
        .filter(row -> member.file().id().equals(row.get(WORK_SPELL.PERSON)))
        .filter(row -> WorkYear.has(row, year) && wasMember(dossier, member, row))
        .sorted(Comparator.comparing(row -> row.get(WORK_SPELL.STARTS_ON, LocalDate.MIN)))
        .toList();
    if (spells.isEmpty()) {
      return isOpen(dossier) && member.activeOn(today) && isAble(dossier, subject)
          ? Stream.of(new Line(dossier, subject, meaning -> worked(meaning, false)))
          : Stream.empty();
    }
    return spells.stream().map(spell -> {
      Function<@Nullable Meaning, @Nullable String> entry = entry(spell);
      return new Line(
          dossier,
          subject,
          meaning ->
              meaning instanceof Meaning.Worked ? worked(meaning, true) : entry.apply(meaning));
    });
  }

  /// Whether somebody belonged to the household on a day of the year on which the work went on.
  private boolean wasMember(Dossier dossier, Member member, Row spell) {
    LocalDate left = member
        .membership()
        .get(MEMBERSHIP.LEFT_ON, dossier.household().get(HOUSEHOLD.CLOSED_ON, LocalDate.MAX));
    LocalDate joined = member.membership().get(MEMBERSHIP.JOINED_ON, LocalDate.MIN);
    LocalDate begun = later(spell.get(WORK_SPELL.STARTS_ON), LocalDate.of(year, 1, 1));
    LocalDate ended = spell.get(WORK_SPELL.ENDS_ON, LocalDate.MAX);
    return left.isAfter(begun) && !joined.isAfter(ended) && joined.getYear() <= year;
  }

  private static LocalDate later(@Nullable LocalDate day, LocalDate other) {
    return day == null || day.isBefore(other) ? other : day;
  }

  private static @Nullable String worked(@Nullable Meaning meaning, boolean worked) {
    return switch (meaning) {
      case Meaning.Worked _ -> Kind.flag().format(worked, Texts.CHINESE);
      case Meaning.OfList _ -> "";
      case null, default -> null;
    };
  }

  private boolean isAble(Dossier dossier, Subject subject) {
    UUID of = Objects.requireNonNull(subject.row(Catalogue.PERSON_YEAR)).id();
    return dossier.rows(Catalogue.PERSON_YEAR).stream()
        .filter(row -> row.id().equals(of))
        .flatMap(row -> Optional.ofNullable(row.get(PERSON_YEAR.LABOUR)).stream())
        .anyMatch(labour -> labour.is(Labour.ORDINARY) || labour.is(Labour.SKILLED));
  }

  private static Function<@Nullable Meaning, @Nullable String> entry(Row row) {
    return meaning ->
        meaning instanceof Meaning.OfList(var field) ? field.shown(row, Texts.CHINESE) : null;
  }
}
