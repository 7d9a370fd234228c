package org.liuzhun.ui.monitoring;

import static org.liuzhun.registry.db.Tables.CAMPAIGN_MARK;
import static org.liuzhun.registry.db.Tables.ENTITLEMENT;
import static org.liuzhun.registry.db.Tables.FOUR_NOT;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.INSPECTION;
import static org.liuzhun.registry.db.Tables.INSPECTION_TICK;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.WELFARE_POLICY;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.VisitRound;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;

/// The four-not record (四个不摘) of a year, taken from what the register knows already: who answers
/// for the household, which policies it receives, the last visit, the last inspection. What the
/// register does not know stays open: nothing here ever says no.
final class FourNots {

  private static final int LONGEST = 200;

  private final VillageFile village;
  private final LocalDate today;
  private final Map<UUID, Row> known;

  private FourNots(VillageFile village, LocalDate today) {
    this.village = village;
    this.today = today;
    known = village.all(Catalogue.FOUR_NOT).stream()
        .collect(Collectors.toMap(Row::id, Function.identity()));
  }

  /// One save that gives each registered, lifted or monitored household its record of this year; of
  /// a record that stands there only the blanks are filled.
  static Edit edit(VillageFile village, LocalDate today) {
    FourNots records = new FourNots(village, today);
    Edit.Builder edit = Edit.begin().because(Texts.of("register.four-not.known"));
    village.dossiers().stream()
        .map(file -> Situation.of(file, today))
        .filter(situation -> situation.tracked() && !situation.closed())
        .forEach(situation -> records.write(situation, edit));
    return edit.build();
  }

  private void write(Situation situation, Edit.Builder edit) {
    Row fresh = Row.keyed(Catalogue.FOUR_NOT, situation.id(), today.getYear());
    Row stored = known.get(fresh.id());
    Row filled = filled(situation, stored == null ? fresh : stored);
    if (stored == null) {
      edit.create(filled);
    } else if (!stored.equals(filled)) {
      edit.change(stored, filled);
    }
  }

  private Row filled(Situation situation, Row row) {
    Optional<String> responsible =
        situation.help().helper(village).map(helper -> helper.get(HELPER.NAME));
    Optional<String> policies = policies(situation);
    Optional<LocalDate> helped = VisitRound.last(situation).filter(this::isThisYear);
    Optional<LocalDate> supervised = supervised(situation).filter(this::isThisYear);
    Row with = answered(row, FOUR_NOT.RESPONSIBILITY, FOUR_NOT.RESPONSIBLE, responsible);
    with = answered(with, FOUR_NOT.POLICY, FOUR_NOT.POLICIES, policies);
    with = answered(with, FOUR_NOT.HELP, FOUR_NOT.LAST_HELP_ON, helped);
    return answered(with, FOUR_NOT.SUPERVISION, FOUR_NOT.SUPERVISED_ON, supervised);
  }

  /// An answer and what it stands on; an answer that somebody gave stays.
  private static <T> Row answered(
      Row row, TableField<?, Boolean> answer, TableField<?, T> ground, Optional<T> fact) {
    if (fact.isEmpty() || row.no(answer)) {
      return row;
    }
    Row with = row.get(answer) == null ? row.with(answer, true) : row;
    return with.get(ground) == null ? with.with(ground, fact.get()) : with;
  }

  /// The names of the policies that the household receives or was paid by this year.
  private Optional<String> policies(Situation situation) {
    Stream<@Nullable String> received = situation.rows(Catalogue.ENTITLEMENT).stream()
        .filter(row -> row.yes(ENTITLEMENT.RECEIVING))
        .flatMap(row -> village.row(Catalogue.WELFARE_POLICY, row.get(ENTITLEMENT.POLICY)).stream())
        .map(policy -> policy.get(WELFARE_POLICY.NAME));
    Stream<@Nullable String> paid = situation.rows(Catalogue.PAYMENT).stream()
        .filter(row -> isThisYear(row.get(PAYMENT.PAID_ON, LocalDate.MIN)))
        .map(row -> row.get(PAYMENT.POLICY));
    String names = Stream.concat(received, paid)
        .filter(Objects::nonNull)
        .filter(name -> !name.isBlank())
        .distinct()
        .collect(Collectors.joining("、"));
    return Optional.of(Hygiene.beginning(names, LONGEST)).filter(text -> !text.isEmpty());
  }

  /// The last day on which an inspection or a campaign saw the household.
  private Optional<LocalDate> supervised(Situation situation) {
    Stream<@Nullable LocalDate> inspected = situation.rows(Catalogue.INSPECTION_TICK).stream()
        .flatMap(
            row -> village.row(Catalogue.INSPECTION, row.get(INSPECTION_TICK.INSPECTION)).stream())
        .map(inspection -> inspection.get(INSPECTION.INSPECTED_ON));
    Stream<@Nullable LocalDate> checked = situation.rows(Catalogue.CAMPAIGN_MARK).stream()
        .map(row -> row.get(CAMPAIGN_MARK.CHECKED_ON));
    return Stream.concat(inspected, checked)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  private boolean isThisYear(LocalDate day) {
    return day.getYear() == today.getYear() && !day.isAfter(today);
  }
}
