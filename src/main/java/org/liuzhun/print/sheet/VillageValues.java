package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.ISSUE;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liuzhun.policy.Policy;
import org.liuzhun.print.pdf.Pictures;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// Everything that the template of a village's sheet can name: the chosen households with all that
/// a household's template can name, and what concerns the whole village.
final class VillageValues {

  private static final String NOTICE_DAYS = "publicity.days";

  private final VillageFile village;
  private final Order order;
  private final Pictures pictures;
  private final Subject nobody;

  VillageValues(VillageFile village, Order order, Pictures pictures) {
    this.village = village;
    this.order = order;
    this.pictures = pictures;
    Dossier none = VillageFile.of(List.of(Row.empty(Catalogue.HOUSEHOLD, new UUID(0, 0))))
        .dossiers()
        .iterator()
        .next();
    nobody = new Subject(village, none, order.options(), pictures);
  }

  Map<String, Object> all() {
    PrintOptions options = order.options();
    Values values = new Values()
        .put(Key.VILLAGE, nobody.map(village.village()))
        .put(Key.YEAR, Integer.toString(options.year()))
        .put(Key.PREVIOUS_YEAR, Integer.toString(options.year() - 1))
        .put(Key.TODAY, HouseholdValues.day(options.today()))
        .put(Key.REASON, options.reason())
        .put(Key.ROSTER, roster())
        .put(Key.NOTICE, notice(options.today()))
        .put(Key.ALL_ISSUES, issues());
    switch (order.sheet()) {
      case RECEIPT -> values.put(Key.RECEIPTS, new ReceiptValues(subjects()).lines());
      case SELF_CHECK -> new CheckValues(village, options.today()).put(values);
      case VILLAGE_EXIT -> new VillageExitValues(village, options.today()).put(values);
      case HANDOVER -> {
        values.put(Key.INVENTORY, new InventoryValues(village).lines());
        new HandoverValues(nobody).put(values);
      }
      case INSPECTION_NOTICE ->
        values.put(Key.INSPECTION_NOTICES, new InspectionNoticeValues(nobody, subjects()).lines());
      case PROJECT_NOTICE ->
        values.put(Key.PROJECT_NOTICES, new ProjectNoticeValues(nobody).lines());
      default -> {}
    }
    return values.map();
  }

  /// Each household's values only while its line is written: all at once would not fit an old
  /// laptop.
  private List<Map<String, Object>> roster() {
    List<Dossier> households = order.households();
    return new AbstractList<>() {
      @Override
      public Map<String, Object> get(int index) {
        Values numbered = new Values().put(Key.NUMBER, Integer.toString(index + 1));
        Map<String, Object> all = HouseholdValues.of(subject(households.get(index)));
        all.putAll(numbered.map());
        return all;
      }

      @Override
      public int size() {
        return households.size();
      }
    };
  }

  private List<Subject> subjects() {
    return order.households().stream().map(this::subject).toList();
  }

  private Subject subject(Dossier dossier) {
    return new Subject(village, dossier, order.options(), pictures);
  }

  private Map<String, Object> notice(LocalDate from) {
    int days = Policy.of(village).whole(NOTICE_DAYS, from).orElseThrow();
    return new Values()
        .put(Key.NOTICE_FROM, HouseholdValues.day(from))
        .put(Key.NOTICE_UNTIL, HouseholdValues.day(from.plusDays(days)))
        .put(Key.NOTICE_DAYS, Integer.toString(days))
        .map();
  }

  private List<Map<String, Object>> issues() {
    record Line(Subject subject, Row issue) {}
    List<Line> lines = new ArrayList<>();
    village.rows(Catalogue.ISSUE).forEach(row -> lines.add(new Line(nobody, row)));
    for (Subject subject : subjects()) {
      subject.dossier().rows(Catalogue.ISSUE).forEach(row -> lines.add(new Line(subject, row)));
    }
    return lines.stream()
        .sorted(Comparator.comparing((Line line) -> !SummaryValues.isOpen(line.issue()))
            .thenComparing(line -> line.issue().get(ISSUE.DUE_ON, LocalDate.MAX))
            .thenComparing(line -> line.issue().id()))
        .map(line -> (Map<String, Object>) new RowMap(
            line.subject().names(),
            List.of(line.issue()),
            new Values()
                .put(
                    Key.ISSUE_HEAD,
                    line.subject() == nobody ? "" : line.subject().dossier().called())
                .map()))
        .toList();
  }
}
