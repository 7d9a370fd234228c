package org.liuzhun.ui.rectification;

import static org.liuzhun.registry.db.Tables.INSPECTION_TICK;
import static org.liuzhun.registry.db.Tables.ISSUE;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.IssueSource;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Session;

/// The tick list of an inspection (核查清单): the same questions about each household that was drawn;
/// what does not pass becomes a rectification.
final class Ticks {

  private static final int QUESTIONS = 10;
  private static final int TITLE = 200;

  private Ticks() {}

  /// One save that puts every question to every household drawn; those that stand there stay.
  static Edit ask(VillageFile village, Row inspection) {
    Set<Row> known = Set.copyOf(of(village, inspection));
    Set<?> ids = known.stream().map(Row::id).collect(Collectors.toSet());
    Edit.Builder edit = Edit.begin();
    for (Dossier file : VisitorSession.drawn(village, inspection)) {
      for (String question : questions()) {
        Row tick = Row.keyed(Catalogue.INSPECTION_TICK, inspection.id(), file.id(), question);
        if (!ids.contains(tick.id())) {
          edit.create(tick);
        }
      }
    }
    return edit.build();
  }

  /// One save that makes a rectification of each question that did not pass and has none yet.
  static Edit issues(Session session, Row inspection) {
    VillageFile village = session.village();
    Set<String> made = village.all(Catalogue.ISSUE).stream()
        .filter(row -> inspection.id().equals(row.get(ISSUE.INSPECTION)))
        .map(row -> row.get(ISSUE.HOUSEHOLD) + row.get(ISSUE.TITLE, ""))
        .collect(Collectors.toSet());
    Edit.Builder edit = Edit.begin();
    for (Row tick : of(village, inspection)) {
      String title = title(tick);
      if (tick.no(INSPECTION_TICK.PASSED)
          && made.add(tick.get(INSPECTION_TICK.HOUSEHOLD) + title)) {
        Row issue = Issues.derived(
            session.ids().next(),
            IssueSource.INSPECTION,
            tick.get(INSPECTION_TICK.HOUSEHOLD),
            village,
            session.today());
        edit.create(issue.with(ISSUE.TITLE, title).with(ISSUE.INSPECTION, inspection.id()));
      }
    }
    return edit.build();
  }

  private static List<Row> of(VillageFile village, Row inspection) {
    return village.all(Catalogue.INSPECTION_TICK).stream()
        .filter(row -> inspection.id().equals(row.get(INSPECTION_TICK.INSPECTION)))
        .toList();
  }

  private static String title(Row tick) {
    String said =
        tick.get(INSPECTION_TICK.QUESTION, "") + " " + tick.get(INSPECTION_TICK.REMARK, "");
    return Hygiene.beginning(said.strip(), TITLE);
  }

  /// The questions are data and printed: Chinese whatever the window speaks.
  private static List<String> questions() {
    return IntStream.rangeClosed(1, QUESTIONS).mapToObj(Ticks::question).toList();
  }

  private static String question(int number) {
    return Texts.speaking(Texts.CHINESE, () -> Texts.of("register.inspection.question." + number));
  }
}
