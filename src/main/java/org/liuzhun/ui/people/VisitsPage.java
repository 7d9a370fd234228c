package org.liuzhun.ui.people;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.liuzhun.registry.Dossier;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.DropDown;
import org.liuzhun.ui.parts.Listed;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.register.Page;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;

/// The visits that are due (待走访), by the class of the household, all or those of one helper, and
/// the households that nobody helps; Enter opens the file.
final class VisitsPage implements Page {

  private static final int SOON = 14;

  private final Session session;
  private static final String EVERYBODY = "*";

  private final Label summary = new Paragraph();
  private final DropDown<String> whose = new DropDown<>("visits-of", List.of(), this::whose);
  private final LineTable table;
  private final VBox node = new VBox();
  private List<Rhythm.Due> soon = List.of();

  VisitsPage(Session session, Consumer<Place> go) {
    this.session = session;
    summary.getStyleClass().add("muted");
    table = new LineTable(headings(), List.of(90, 140, 160, 140, 140), go);
    table.named("visits-due", Texts.of("register.visits")).saying("register.none.visits");
    Listed.narrowed(table, () -> isEverybody() ? "" : whose(whose.getValue()));
    whose.setAccessibleText(Texts.of("register.visits.helper"));
    whose.setOnAction(_ -> list());
    VBox.setVgrow(table, Priority.ALWAYS);
    node.getStyleClass().add("list-page");
    node.getChildren().addAll(new Bar(10, whose, summary), table);
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
    soon = visits.stream()
        .filter(due -> !due.due().isAfter(session.today().plusDays(SOON)))
        .toList();
    long late =
        visits.stream().filter(due -> due.due().isBefore(session.today())).count();
    summary.setText(
        Texts.of("register.visits.summary", late, soon.size() - late, alone.size(), names(alone)));
    offer();
    list();
  }

  /// The helpers who have visits to make; the chosen one stays chosen while he has some.
  private void offer() {
    String chosen = whose.getValue();
    List<String> helpers = Stream.concat(
            Stream.of(EVERYBODY),
            soon.stream().map(Rhythm.Due::helper).distinct().sorted())
        .toList();
    whose.getItems().setAll(helpers);
    whose.setValue(helpers.contains(chosen) ? chosen : EVERYBODY);
  }

  private void list() {
    table.show(soon.stream()
        .filter(due -> isEverybody() || due.helper().equals(whose.getValue()))
        .map(this::line)
        .toList());
  }

  private boolean isEverybody() {
    return whose.getValue() == null || whose.getValue().equals(EVERYBODY);
  }

  private String whose(String helper) {
    return helper.equals(EVERYBODY)
        ? Texts.of("register.visits.all", soon.size())
        : Texts.of(
            "register.visits.of",
            named(helper),
            soon.stream().filter(due -> due.helper().equals(helper)).count());
  }

  private static String named(String helper) {
    return helper.isEmpty() ? Texts.of("register.visits.nobody") : helper;
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
            named(due.helper()),
            last,
            due.due().toString()),
        Place.of(due.household().id()));
  }
}
