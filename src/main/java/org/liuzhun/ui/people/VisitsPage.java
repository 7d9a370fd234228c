package org.liuzhun.ui.people;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.liuzhun.registry.Dossier;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.register.Page;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;

/// The visits that are due (待走访), by the class of the household, and the households that nobody
/// helps; Enter opens the file.
final class VisitsPage implements Page {

  private static final int SOON = 14;

  private final Session session;
  private final Label summary = new Label();
  private final LineTable table;
  private final VBox node = new VBox();

  VisitsPage(Session session, Consumer<Place> go) {
    this.session = session;
    summary.getStyleClass().add("muted");
    table = new LineTable(headings(), List.of(90, 140, 160, 140, 140), go);
    table.named("visits-due", Texts.of("register.visits")).saying("register.none.visits");
    VBox.setVgrow(table, Priority.ALWAYS);
    node.getStyleClass().add("list-page");
    node.getChildren().addAll(summary, table);
  }

  private static List<String> headings() {
    return List.of(
        Texts.of("register.visits.group"),
        Texts.of("register.visits.household"),
        Texts.of("register.visits.helper"),
        Texts.of("register.visits.last"),
        Texts.of("register.visits.due"));
  }

  @Override
  public String title() {
    return Texts.of("register.visits");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void enter() {
    table.requestFocus();
  }

  @Override
  public void show() {
    Rhythm rhythm = Rhythm.of(session.village(), session.today());
    List<Dossier> alone = rhythm.withoutHelper();
    List<Rhythm.Due> visits = rhythm.visits();
    List<LineTable.Line> lines = visits.stream()
        .filter(due -> !due.due().isAfter(session.today().plusDays(SOON)))
        .map(this::line)
        .toList();
    long late =
        visits.stream().filter(due -> due.due().isBefore(session.today())).count();
    summary.setText(
        Texts.of("register.visits.summary", late, lines.size() - late, alone.size(), names(alone)));
    table.show(lines);
  }

  private static String names(List<Dossier> households) {
    return String.join(" ", households.stream().limit(8).map(Dossier::title).toList());
  }

  private LineTable.Line line(Rhythm.Due due) {
    boolean late = due.due().isBefore(session.today());
    String last = due.last().equals(LocalDate.MIN) ? "–" : due.last().toString();
    return new LineTable.Line(
        late ? Level.BAD : Level.DOUBT,
        List.of(
            due.household().household().get(HOUSEHOLD.VILLAGE_GROUP, ""),
            due.household().title(),
            due.helper().isEmpty() ? Texts.of("register.visits.nobody") : due.helper(),
            last,
            due.due().toString()),
        Place.of(due.household().id()));
  }
}
