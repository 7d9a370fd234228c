package org.liuzhun.ui.people;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HANDOVER;
import static org.liuzhun.registry.db.Tables.HANDOVER_ITEM;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PROJECT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.HandoverKind;
import org.liuzhun.registry.code.HelperRole;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.ProjectState;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.rectification.Issues;
import org.liuzhun.ui.session.Session;

/// The inventory of a hand-over (交接清单): what is open in the village today, line by line, and the
/// transfer of the office. It needs nobody's presence but the successor's.
final class Inventory {

  private static final int CONTENT = 200;

  private final Session session;
  private final VillageFile village;
  private final Row handover;
  private final List<Row> items = new ArrayList<>();

  private Inventory(Session session, Row handover) {
    this.session = session;
    this.handover = handover;
    village = session.village();
  }

  /// One save: the inventory's lines (when it has none yet), and the offices: the leaver's ends,
  /// the successor becomes first secretary where the leaver was, and takes over the leaver's
  /// households and open issues.
  static Edit edit(Session session, Row handover) {
    Inventory inventory = new Inventory(session, handover);
    if (!inventory.isMade()) {
      inventory.collect();
    }
    Edit.Builder edit = Edit.begin();
    inventory.items.forEach(edit::create);
    inventory.transfer(edit);
    return edit.build();
  }

  private boolean isMade() {
    return village.rows(Catalogue.HANDOVER_ITEM).stream()
        .anyMatch(row -> handover.id().equals(row.get(HANDOVER_ITEM.HANDOVER)));
  }

  private void collect() {
    issues();
    clues();
    visits();
    measures();
    payments();
    projects();
    add(HandoverKind.KEY, Texts.of("register.handover.keys"), null, null, null);
    add(HandoverKind.LAPTOP, Texts.of("register.handover.laptop"), null, null, null);
    add(HandoverKind.PACKAGE, Texts.of("register.handover.packages"), null, null, null);
  }

  private void issues() {
    village.all(Catalogue.ISSUE).stream()
        .filter(Issues::isOpen)
        .forEach(row -> add(
            HandoverKind.ISSUE,
            row.get(ISSUE.TITLE, ""),
            row.get(ISSUE.HOUSEHOLD),
            null,
            row.get(ISSUE.DUE_ON)));
  }

  private void clues() {
    village.all(Catalogue.EPISODE).stream()
        .filter(Inventory::isClue)
        .forEach(row -> add(
            HandoverKind.CLUE,
            row.get(EPISODE.CLUE_DETAIL, Catalogue.EPISODE.label(Texts.language())),
            row.get(EPISODE.HOUSEHOLD),
            null,
            null));
  }

  private static boolean isClue(Row episode) {
    var kind = episode.get(EPISODE.KIND);
    var state = episode.get(EPISODE.STATE);
    return kind != null
        && state != null
        && kind.is(EpisodeKind.MONITORED)
        && (state.is(EpisodeState.CLUE)
            || state.is(EpisodeState.VERIFYING)
            || state.is(EpisodeState.REVIEWING));
  }

  private void visits() {
    Rhythm.of(village, session.today()).visits().stream()
        .filter(due -> !due.due().isAfter(session.today()))
        .forEach(
            due -> add(HandoverKind.VISIT, due.helper(), due.household().id(), null, due.due()));
  }

  private void measures() {
    village.all(Catalogue.MEASURE).stream()
        .filter(row -> {
          var state = row.get(MEASURE.STATE);
          return state != null && state.is(MeasureState.RUNNING);
        })
        .forEach(row -> add(
            HandoverKind.MEASURE,
            row.get(MEASURE.NAME, ""),
            row.get(MEASURE.HOUSEHOLD),
            null,
            row.get(MEASURE.ENDS_ON)));
  }

  private void payments() {
    village.all(Catalogue.PAYMENT).stream()
        .filter(row -> row.get(PAYMENT.PAID_ON) == null)
        .forEach(row -> add(
            HandoverKind.PAYMENT,
            row.get(PAYMENT.POLICY, ""),
            row.get(PAYMENT.HOUSEHOLD),
            row.get(PAYMENT.AMOUNT),
            null));
  }

  private void projects() {
    village.rows(Catalogue.PROJECT).stream()
        .filter(row -> {
          var state = row.get(PROJECT.STATE);
          return state != null && state.is(ProjectState.BUILDING);
        })
        .forEach(row -> add(
            HandoverKind.PROJECT,
            row.get(PROJECT.NAME, ""),
            null,
            row.get(PROJECT.BUDGET),
            row.get(PROJECT.FINISHES_ON)));
  }

  private void add(
      HandoverKind kind,
      String content,
      @Nullable UUID household,
      @Nullable BigDecimal amount,
      @Nullable LocalDate due) {
    String said = content.isBlank() ? kind.term() : content;
    items.add(Row.empty(Catalogue.HANDOVER_ITEM, session.ids().next())
        .with(HANDOVER_ITEM.HANDOVER, handover.id())
        .with(HANDOVER_ITEM.POSITION, items.size() + 1)
        .with(HANDOVER_ITEM.KIND, Coded.of(kind))
        .with(HANDOVER_ITEM.CONTENT, Hygiene.beginning(said, CONTENT))
        .with(HANDOVER_ITEM.HOUSEHOLD, household)
        .with(HANDOVER_ITEM.AMOUNT, amount)
        .with(HANDOVER_ITEM.DUE_ON, due)
        .with(HANDOVER_ITEM.RECEIVED, false));
  }

  private void transfer(Edit.Builder edit) {
    LocalDate day = handover.get(HANDOVER.HANDED_ON, session.today());
    Row leaver = village.row(Catalogue.HELPER, handover.get(HANDOVER.LEAVER)).orElse(null);
    Row taker = village.row(Catalogue.HELPER, handover.get(HANDOVER.TAKER)).orElse(null);
    if (leaver == null || taker == null || leaver.id().equals(taker.id())) {
      return;
    }
    edit.set(leaver, HELPER.ENDS_ON, day)
        .set(leaver, HELPER.SUCCESSOR, taker.id())
        .set(leaver, HELPER.HANDED_OVER_ON, day);
    if (taker.get(HELPER.STARTS_ON) == null) {
      edit.set(taker, HELPER.STARTS_ON, day);
    }
    var role = leaver.get(HELPER.ROLE);
    if (role != null && role.is(HelperRole.FIRST_SECRETARY)) {
      edit.set(taker, HELPER.ROLE, Coded.of(HelperRole.FIRST_SECRETARY));
    }
    pairings(leaver, taker, day, edit);
    owners(leaver, taker, edit);
  }

  /// The leaver's households go over to the successor on the next day, so that none is left
  /// without a helper.
  private void pairings(Row leaver, Row taker, LocalDate day, Edit.Builder edit) {
    List<Row> lasting = village.all(Catalogue.PAIRING).stream()
        .filter(row -> row.get(PAIRING.ENDS_ON, LocalDate.MAX).isAfter(day))
        .toList();
    Set<UUID> taken = lasting.stream()
        .filter(row -> taker.id().equals(row.get(PAIRING.HELPER)))
        .map(row -> row.get(PAIRING.HOUSEHOLD))
        .collect(Collectors.toSet());
    String reason = Texts.speaking(Texts.CHINESE, () -> Texts.of("register.handover.reason"));
    for (Row pairing : lasting) {
      if (leaver.id().equals(pairing.get(PAIRING.HELPER))) {
        if (pairing.get(PAIRING.STARTS_ON, LocalDate.MIN).isAfter(day)) {
          edit.delete(pairing);
        } else {
          edit.set(pairing, PAIRING.ENDS_ON, day).set(pairing, PAIRING.END_REASON, reason);
        }
        if (taken.add(pairing.get(PAIRING.HOUSEHOLD))) {
          edit.create(Row.empty(Catalogue.PAIRING, session.ids().next())
              .with(PAIRING.HOUSEHOLD, pairing.get(PAIRING.HOUSEHOLD))
              .with(PAIRING.HELPER, taker.id())
              .with(PAIRING.STARTS_ON, day.plusDays(1)));
        }
      }
    }
  }

  /// Open issues that the leaver owned are the successor's, unless another helper has the same
  /// name and may be meant.
  private void owners(Row leaver, Row taker, Edit.Builder edit) {
    String name = leaver.get(HELPER.NAME, "");
    long namesakes = village.rows(Catalogue.HELPER).stream()
        .filter(helper -> name.equals(helper.get(HELPER.NAME)))
        .count();
    village.all(Catalogue.ISSUE).stream()
        .filter(issue -> namesakes == 1 && Issues.isOpen(issue))
        .filter(issue -> name.equals(issue.get(ISSUE.OWNER)))
        .forEach(issue -> edit.set(issue, ISSUE.OWNER, taker.get(HELPER.NAME)));
  }
}
