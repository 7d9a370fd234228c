package org.liuzhun.ui.monitoring;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.EVENT;
import static org.liuzhun.registry.db.Tables.EVENT_IMPACT;
import static org.liuzhun.registry.db.Tables.PAYMENT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.ClueChannel;
import org.liuzhun.registry.code.ClueTrigger;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.DamageGrade;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Session;

/// What an event (突发事件) did to the households, and what is done for many of them at once.
final class Disasters {

  private static final List<TableField<?, ?>> ALIKE = List.of(
      EVENT_IMPACT.HOUSE_DAMAGE,
      EVENT_IMPACT.EVACUATED_ON,
      EVENT_IMPACT.EVACUATED_TO,
      EVENT_IMPACT.RELIEF,
      EVENT_IMPACT.RELIEF_ON,
      EVENT_IMPACT.RELIEF_AMOUNT,
      EVENT_IMPACT.RELIEF_GOODS);

  private Disasters() {}

  /// The rows of an event.
  static List<Row> impacts(VillageFile village, Row event) {
    return village.all(Catalogue.EVENT_IMPACT).stream()
        .filter(row -> event.id().equals(row.get(EVENT_IMPACT.EVENT)))
        .toList();
  }

  /// A row for a household that has none yet; evacuation and relief are those of the row entered
  /// first, damage to be corrected house by house.
  static @Nullable Row impact(VillageFile village, Row event, Dossier household) {
    Row row = Row.keyed(Catalogue.EVENT_IMPACT, event.id(), household.id());
    List<Row> known = impacts(village, event);
    if (known.stream().anyMatch(other -> other.id().equals(row.id()))) {
      return null;
    }
    Row made = row;
    if (!known.isEmpty()) {
      for (TableField<?, ?> column : ALIKE) {
        made = copied(known.getFirst(), made, column);
      }
    }
    return made;
  }

  /// One save that opens a clue for each household whose house was gravely damaged and that has
  /// none from this event yet.
  static Edit clues(Session session, Row event, Clues clues) {
    Edit.Builder edit = Edit.begin();
    for (Row impact : impacts(session.village(), event)) {
      if (isGrave(impact) && !impact.yes(EVENT_IMPACT.CLUE_OPENED)) {
        Row clue = clues.begun(Row.empty(Catalogue.EPISODE, id(Catalogue.EPISODE, impact)));
        edit.create(from(event, impact, clue));
        edit.set(impact, EVENT_IMPACT.CLUE_OPENED, true);
      }
    }
    return edit.build();
  }

  /// One save that writes the relief in money that households got as payments of the event, each
  /// household once.
  static Edit payments(Session session, Row event) {
    Set<UUID> paid = session.village().all(Catalogue.PAYMENT).stream()
        .filter(row -> event.id().equals(row.get(PAYMENT.EVENT)))
        .map(row -> row.get(PAYMENT.HOUSEHOLD))
        .collect(Collectors.toSet());
    Edit.Builder edit = Edit.begin();
    impacts(session.village(), event).stream()
        .filter(
            impact -> impact.get(EVENT_IMPACT.RELIEF_AMOUNT, BigDecimal.ZERO).signum() > 0)
        .filter(impact -> !paid.contains(impact.get(EVENT_IMPACT.HOUSEHOLD)))
        .map(impact -> payment(event, impact))
        .forEach(edit::create);
    return edit.build();
  }

  /// Made of event and household: two laptops, or two clicks, write one row.
  private static UUID id(Entity entity, Row impact) {
    return RowId.natural(
        entity, impact.get(EVENT_IMPACT.EVENT), impact.get(EVENT_IMPACT.HOUSEHOLD));
  }

  private static Row payment(Row event, Row impact) {
    return Row.empty(Catalogue.PAYMENT, id(Catalogue.PAYMENT, impact))
        .with(PAYMENT.HOUSEHOLD, impact.get(EVENT_IMPACT.HOUSEHOLD))
        .with(PAYMENT.EVENT, event.id())
        .with(PAYMENT.POLICY, Texts.of("register.event.relief", event.get(EVENT.NAME, "")))
        .with(PAYMENT.AMOUNT, impact.get(EVENT_IMPACT.RELIEF_AMOUNT))
        .with(PAYMENT.PAID_ON, impact.get(EVENT_IMPACT.RELIEF_ON));
  }

  private static Row from(Row event, Row impact, Row clue) {
    return clue.with(EPISODE.HOUSEHOLD, impact.get(EVENT_IMPACT.HOUSEHOLD))
        .with(EPISODE.EVENT, event.id())
        .with(EPISODE.CLUE_CHANNEL, Coded.of(ClueChannel.CADRE))
        .with(EPISODE.TRIGGER, Coded.of(ClueTrigger.DISASTER))
        .with(EPISODE.CLUE_DETAIL, event.get(EVENT.NAME));
  }

  /// The day's report (日报) in one sentence.
  static String report(VillageFile village, Row event) {
    List<Row> all = impacts(village, event);
    return Texts.of(
        "register.event.report",
        all.size(),
        count(all, EVENT_IMPACT.EVACUATED_ON),
        all.stream().filter(Disasters::isAway).count(),
        all.stream().filter(Disasters::isGrave).count(),
        count(all, EVENT_IMPACT.RELIEF_ON),
        all.stream()
            .map(row -> row.get(EVENT_IMPACT.LOSS, BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static boolean isAway(Row impact) {
    return impact.get(EVENT_IMPACT.EVACUATED_ON) != null
        && impact.get(EVENT_IMPACT.RETURNED_ON) == null;
  }

  private static long count(List<Row> rows, TableField<?, ?> column) {
    return rows.stream().filter(row -> row.get(column) != null).count();
  }

  private static boolean isGrave(Row impact) {
    var damage = impact.get(EVENT_IMPACT.HOUSE_DAMAGE);
    return damage != null && (damage.is(DamageGrade.SEVERE) || damage.is(DamageGrade.COLLAPSED));
  }

  private static <T> Row copied(Row from, Row to, TableField<?, T> column) {
    return to.with(column, from.get(column));
  }
}
