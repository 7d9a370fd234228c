package org.liuzhun.ui.changes;

import static org.liuzhun.registry.db.Tables.FIXED_VERSION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.liuzhun.print.changes.Period;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.household.HouseholdScreen;
import org.liuzhun.ui.households.HouseholdsRoom;
import org.liuzhun.ui.households.IndexSearch;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.DayField;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.past.PastBanner;
import org.liuzhun.ui.past.PastSession;
import org.liuzhun.ui.session.Question;
import org.liuzhun.ui.session.Session;

/// The village as it was at the end of a day, or as a fixed version holds it (历史村情): the list of
/// households and their files, judged as of then, read only.
final class PastPage extends VBox {

  private final Session session;
  private final DayField day = new DayField(Texts.of("time.past.day"));
  private final Label said = new Paragraph(Texts.of("time.past.explain"));
  private final Bar bar = new Bar();

  PastPage(Session session) {
    this.session = session;
    Button open = new Button(Texts.of("time.past.open"));
    open.setId("open-past");
    open.setOnAction(_ -> open());
    open.disableProperty().bind(day.day().isNull());
    Label label = new Label(Texts.of("time.past.day"));
    label.setLabelFor(day);
    bar.getStyleClass().add("list-bar");
    bar.getChildren().addAll(label, day, open);
    said.getStyleClass().add("muted");
    getStyleClass().add("section");
    leave();
  }

  /// Suggests the end of last month.
  void offer(VillageFile village) {
    if (day.getText().isEmpty() && !village.dossiers().isEmpty()) {
      day.show(session.today().withDayOfMonth(1).minusDays(1));
    }
  }

  private void open() {
    LocalDate chosen = Objects.requireNonNull(day.day().get());
    Instant end = new Period(null, chosen).ends(zone()).minusMillis(1);
    open(workbook -> workbook.timeline().asOf(end), chosen.toString(), end);
  }

  /// Opens the village as a fixed version holds it.
  void open(Row version) {
    LocalDate fixedOn = version.get(FIXED_VERSION.FIXED_ON, session.today());
    Instant end = new Period(null, fixedOn).ends(zone()).minusMillis(1);
    open(workbook -> workbook.timeline().asOf(version), version.get(FIXED_VERSION.NAME, ""), end);
  }

  private void open(Question<VillageFile> past, String words, Instant moment) {
    said.setText(Texts.of("time.reading"));
    session.ask(past, village -> show(village, words, moment));
  }

  private void show(VillageFile village, String words, Instant moment) {
    PastSession past = new PastSession(session, village, moment);
    HouseholdsRoom room =
        new HouseholdsRoom(past, new IndexSearch(past.village()), new HouseholdScreen(past));
    VBox.setVgrow(room.node(), Priority.ALWAYS);
    VBox whole = new VBox(banner(words, room), room.node());
    whole.getStyleClass().add("past");
    VBox.setVgrow(whole, Priority.ALWAYS);
    getChildren().setAll(whole);
    room.enter();
  }

  private PastBanner banner(String words, HouseholdsRoom room) {
    return new PastBanner(words, () -> {
      room.close();
      leave();
    });
  }

  private void leave() {
    said.setText(Texts.of("time.past.explain"));
    getChildren().setAll(bar, said);
  }

  private ZoneId zone() {
    return session.clock().getZone();
  }
}
