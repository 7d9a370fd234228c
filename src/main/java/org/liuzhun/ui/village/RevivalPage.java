package org.liuzhun.ui.village;

import static org.liuzhun.registry.db.Tables.WEAK_POINT;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.liuzhun.assessment.revival.Gauge;
import org.liuzhun.assessment.revival.Revival;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.BasisLabel;
import org.liuzhun.ui.parts.Levels;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.Term;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.register.LineTable.Line;
import org.liuzhun.ui.register.Page;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Spot;
import org.liuzhun.ui.shell.Ways;

/// The five revitalizations (五个振兴): each indicator against its threshold, its weak point with owner
/// and date; one button makes weak points of what is not reached. Enter goes to the weak point.
final class RevivalPage implements Page {

  private final Session session;
  private final Ways ways;
  private final Label said = new Paragraph();
  private final Button propose = new Button();
  private final BasisLabel basis = new BasisLabel();
  private final LineTable table;
  private final VBox node = new VBox();
  private List<Gauge> gauges = List.of();

  RevivalPage(Session session, Ways ways) {
    this.session = session;
    this.ways = ways;
    table = new LineTable(headings(), List.of(230, 260, 90, 110, 80, 90, 100), _ -> {})
        .figures(Listing.Type.FIGURE, 2, 3, 4)
        .named("revival", title());
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.getSelectionModel().selectedIndexProperty().subscribe(_ -> showBasis());
    propose.setId("propose");
    propose.setOnAction(_ -> propose());
    VBox.setVgrow(table, Priority.ALWAYS);
    node.getStyleClass().add("list-page");
    node.getChildren().addAll(new Bar(10, propose, said), table, basis);
  }

  private static List<String> headings() {
    return List.of(
        Texts.of("register.revival.dimension"),
        Texts.of("register.revival.indicator"),
        Texts.of("register.revival.value"),
        Texts.of("register.revival.threshold"),
        Texts.of("register.revival.gap"),
        Texts.of("register.revival.owner"),
        Texts.of("register.revival.due"));
  }

  @Override
  public String title() {
    return Texts.of("register.revival");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void enter() {
    table.enter();
  }

  @Override
  public void show() {
    Policy policy = Policy.of(session.village());
    Optional<Revival> revival = Revival.of(session.village(), policy, session.today());
    gauges = revival.map(Revival::gauges).orElse(List.of());
    table.show(gauges.stream().map(this::line).toList());
    int open = revival.map(this::proposed).orElse(List.of()).size();
    propose.setText(Texts.of("register.revival.propose", open));
    propose.setDisable(open == 0);
    said.setText(revival
        .map(found -> Texts.of("register.revival.said", Integer.toString(found.year())))
        .orElseGet(() -> Texts.of("register.revival.none")));
    showBasis();
  }

  private Line line(Gauge gauge) {
    Optional<Row> point = Revival.point(session.village(), gauge);
    return new Line(
        Levels.of(gauge.standing()),
        List.of(
            Term.of(gauge.dimension()),
            gauge.name(),
            gauge.value(),
            gauge.threshold(),
            gauge.gap(),
            point.map(row -> row.get(WEAK_POINT.OWNER, "")).orElse(""),
            point
                .flatMap(row -> Optional.ofNullable(row.get(WEAK_POINT.DUE_ON)))
                .map(Object::toString)
                .orElse("")),
        null);
  }

  private Optional<Gauge> chosen() {
    int index = table.getSelectionModel().getSelectedIndex();
    return index < 0 || index >= gauges.size() ? Optional.empty() : Optional.of(gauges.get(index));
  }

  private void showBasis() {
    Policy policy = Policy.of(session.village());
    chosen().ifPresent(gauge -> basis.show("", gauge.parameters(), policy, session.today()));
  }

  private List<Row> proposed(Revival revival) {
    return revival.proposed(session.village(), session.today());
  }

  /// Writes what is proposed and goes there, where owner and date are filled in.
  private void propose() {
    List<Row> rows = Revival.of(session.village(), Policy.of(session.village()), session.today())
        .map(this::proposed)
        .orElse(List.of());
    if (!rows.isEmpty()) {
      Edit.Builder edit = Edit.begin().because(Texts.of("register.revival"));
      rows.forEach(edit::create);
      Spot there = Spot.rows(RoomName.VILLAGE, rows.stream().map(Row::id).toList());
      session.save(edit.build(), trouble -> {
        if (trouble.isEmpty()) {
          ways.go(there);
        }
      });
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      chosen()
          .flatMap(gauge -> Revival.point(session.village(), gauge))
          .ifPresent(row -> ways.go(Spot.row(RoomName.VILLAGE, row.id())));
      key.consume();
    }
  }
}
