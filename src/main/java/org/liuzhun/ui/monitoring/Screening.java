package org.liuzhun.ui.monitoring;

import static org.liuzhun.registry.db.Tables.CAMPAIGN_MARK;
import static org.liuzhun.registry.db.Tables.CAMPAIGN_QUESTION;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.register.LineTable;

/// How far a campaign (排查) is, household by household, counted by group and by helper.
final class Screening {

  private static final List<TableField<?, LocalDate>> STAGES = List.of(
      CAMPAIGN_MARK.VISITED_ON,
      CAMPAIGN_MARK.ENTERED_ON,
      CAMPAIGN_MARK.CHECKED_ON,
      CAMPAIGN_MARK.SIGNED_ON);

  private Screening() {}

  /// The marks of a campaign.
  static List<Row> marks(VillageFile village, Row campaign) {
    return village.all(Catalogue.CAMPAIGN_MARK).stream()
        .filter(row -> campaign.id().equals(row.get(CAMPAIGN_MARK.CAMPAIGN)))
        .toList();
  }

  /// One save that puts every household whose file is open on the campaign's list, each with the
  /// helper who is paired with it.
  static Edit everybody(VillageFile village, Row campaign, LocalDate today) {
    Set<UUID> known = marks(village, campaign).stream().map(Row::id).collect(Collectors.toSet());
    Edit.Builder edit = Edit.begin();
    for (Dossier file : village.dossiers()) {
      Row mark = Row.keyed(Catalogue.CAMPAIGN_MARK, campaign.id(), file.id());
      if (file.household().get(HOUSEHOLD.CLOSED_ON) == null && !known.contains(mark.id())) {
        Optional<Row> helper = Situation.of(file, today).help().helper(village);
        edit.create(mark.with(CAMPAIGN_MARK.HELPER, helper.map(Row::id).orElse(null)));
      }
    }
    return edit.build();
  }

  /// One save that puts every extra question of a campaign to every household on its list.
  static Edit answers(VillageFile village, Row campaign) {
    Set<UUID> known =
        village.all(Catalogue.CAMPAIGN_ANSWER).stream().map(Row::id).collect(Collectors.toSet());
    Edit.Builder edit = Edit.begin();
    for (Row question : village.rows(Catalogue.CAMPAIGN_QUESTION)) {
      if (campaign.id().equals(question.get(CAMPAIGN_QUESTION.CAMPAIGN))) {
        for (Row mark : marks(village, campaign)) {
          Row answer = Row.keyed(
              Catalogue.CAMPAIGN_ANSWER, question.id(), mark.get(CAMPAIGN_MARK.HOUSEHOLD));
          if (!known.contains(answer.id())) {
            edit.create(answer);
          }
        }
      }
    }
    return edit.build();
  }

  /// The counters: the whole village, then each group, then each helper.
  static List<LineTable.Line> counters(VillageFile village, Row campaign) {
    List<Row> marks = marks(village, campaign);
    List<LineTable.Line> lines = new ArrayList<>();
    lines.add(line(Texts.of("register.campaign.all"), marks));
    by(marks, row -> group(village, row)).forEach((name, rows) -> lines.add(line(name, rows)));
    by(marks, row -> helper(village, row)).forEach((name, rows) -> lines.add(line(name, rows)));
    return lines;
  }

  private static Map<String, List<Row>> by(List<Row> marks, Function<Row, String> name) {
    Map<String, List<Row>> named = new TreeMap<>();
    marks.forEach(
        row -> named.computeIfAbsent(name.apply(row), _ -> new ArrayList<>()).add(row));
    named.remove("");
    return named;
  }

  private static LineTable.Line line(String name, List<Row> rows) {
    List<Long> done = STAGES.stream().map(column -> count(rows, column)).toList();
    boolean all = done.stream().allMatch(count -> count == rows.size());
    boolean begun = done.getFirst() > 0;
    return new LineTable.Line(
        all ? Level.GOOD : begun ? Level.DOUBT : Level.BAD,
        Stream.concat(
                Stream.of(name, Integer.toString(rows.size())),
                done.stream().map(count -> Long.toString(count)))
            .toList(),
        null);
  }

  private static long count(List<Row> rows, TableField<?, LocalDate> column) {
    return rows.stream().filter(row -> row.get(column) != null).count();
  }

  private static String group(VillageFile village, Row mark) {
    UUID household = mark.get(CAMPAIGN_MARK.HOUSEHOLD);
    return household == null
        ? ""
        : village
            .dossier(household)
            .map(file -> file.household().get(HOUSEHOLD.VILLAGE_GROUP, ""))
            .orElse("");
  }

  private static String helper(VillageFile village, Row mark) {
    return village
        .row(Catalogue.HELPER, mark.get(CAMPAIGN_MARK.HELPER))
        .map(row -> row.get(HELPER.NAME, ""))
        .orElse("");
  }
}
