package org.liuzhun.ui.monitoring;

import static org.liuzhun.registry.db.Tables.CAMPAIGN_MARK;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.ISSUE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.liuzhun.registry.GroupOrder;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.rectification.Issues;
import org.liuzhun.ui.register.LineTable;

/// How far a campaign (排查) is: the whole village, then each group, each helper, each of the four
/// investigations (四查四补); households visited, entered, checked, signed, problems found and closed.
final class CampaignCounters {

  private static final List<TableField<?, LocalDate>> STAGES = List.of(
      CAMPAIGN_MARK.VISITED_ON,
      CAMPAIGN_MARK.ENTERED_ON,
      CAMPAIGN_MARK.CHECKED_ON,
      CAMPAIGN_MARK.SIGNED_ON);

  private final VillageFile village;
  private final List<Row> marks;
  private final List<Row> found;

  private CampaignCounters(VillageFile village, Row campaign) {
    this.village = village;
    marks = Screening.marks(village, campaign);
    found = Screening.found(village, campaign);
  }

  /// The lines for a campaign.
  static List<LineTable.Line> of(VillageFile village, Row campaign) {
    return new CampaignCounters(village, campaign).lines();
  }

  private List<LineTable.Line> lines() {
    List<LineTable.Line> lines = new ArrayList<>();
    lines.add(line(Texts.of("register.campaign.all"), marks, found));
    by(marks, this::group).forEach((name, rows) -> lines.add(line(name, rows, foundIn(rows))));
    by(marks, this::helper).forEach((name, rows) -> lines.add(line(name, rows, foundIn(rows))));
    by(found, CampaignCounters::investigation)
        .forEach((name, issues) -> lines.add(line(name, marksOf(issues), issues)));
    return lines;
  }

  private List<Row> foundIn(List<Row> some) {
    Set<UUID> households = households(some, CAMPAIGN_MARK.HOUSEHOLD);
    return found.stream()
        .filter(issue -> households.contains(issue.get(ISSUE.HOUSEHOLD)))
        .toList();
  }

  private List<Row> marksOf(List<Row> issues) {
    Set<UUID> households = households(issues, ISSUE.HOUSEHOLD);
    return marks.stream()
        .filter(mark -> households.contains(mark.get(CAMPAIGN_MARK.HOUSEHOLD)))
        .toList();
  }

  private static Set<UUID> households(List<Row> rows, TableField<?, UUID> column) {
    return rows.stream().map(row -> row.get(column)).collect(Collectors.toSet());
  }

  private static Map<String, List<Row>> by(List<Row> rows, Function<Row, String> name) {
    Map<String, List<Row>> named = rows.stream()
        .collect(Collectors.groupingBy(
            name, () -> new TreeMap<>(new GroupOrder()), Collectors.toList()));
    named.remove("");
    return named;
  }

  private static LineTable.Line line(String name, List<Row> rows, List<Row> issues) {
    List<Long> done = STAGES.stream().map(column -> count(rows, column)).toList();
    long closed = issues.stream().filter(issue -> !Issues.isOpen(issue)).count();
    boolean all = done.stream().allMatch(count -> count == rows.size()) && closed == issues.size();
    boolean begun = done.getFirst() > 0;
    return new LineTable.Line(
        all ? Level.GOOD : begun ? Level.DOUBT : Level.BAD,
        Stream.of(
                Stream.of(name, Integer.toString(rows.size())),
                done.stream().map(count -> Long.toString(count)),
                Stream.of(Integer.toString(issues.size()), Long.toString(closed)))
            .flatMap(Function.identity())
            .toList(),
        null);
  }

  private static long count(List<Row> rows, TableField<?, LocalDate> column) {
    return rows.stream().filter(row -> row.get(column) != null).count();
  }

  private static String investigation(Row issue) {
    var kind = issue.get(ISSUE.SUPPLEMENT);
    return kind == null ? "" : kind.label(Texts.language());
  }

  private String group(Row mark) {
    UUID household = mark.get(CAMPAIGN_MARK.HOUSEHOLD);
    return household == null
        ? ""
        : village
            .dossier(household)
            .map(file -> file.household().get(HOUSEHOLD.VILLAGE_GROUP, ""))
            .orElse("");
  }

  private String helper(Row mark) {
    return village
        .row(Catalogue.HELPER, mark.get(CAMPAIGN_MARK.HELPER))
        .map(row -> row.get(HELPER.NAME, ""))
        .orElse("");
  }
}
