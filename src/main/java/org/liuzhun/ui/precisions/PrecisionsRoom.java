package org.liuzhun.ui.precisions;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Precision;
import org.liuzhun.assessment.board.Reading;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.BasisLabel;
import org.liuzhun.ui.parts.Listed;
import org.liuzhun.ui.parts.WholeLine;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Room;
import org.liuzhun.ui.shell.Ways;

/// The room of the six precisions (六个精准): six lights above, the findings behind them below.
public final class PrecisionsRoom implements Room {

  private static final int COLUMNS = 3;

  private final Session session;
  private final FindingsModel model = new FindingsModel();
  private final List<LightCard> cards =
      Arrays.stream(Precision.values()).map(LightCard::new).toList();
  private final Label subtitle = new Label();
  private final FindingsTable table;
  private final FindingActions actions;
  private final ReasonLine reason;
  private final WholeLine whole = new WholeLine("whole");
  private final BasisLabel basis = new BasisLabel();
  private final Label said = new Label();
  private final IndicatorTable indicators;
  private final GamesPage games;
  private final TrendPage trend;
  private BoardView view = BoardView.FINDINGS;
  private final GridPane grid = new GridPane(11, 11);
  private final VBox panel = new VBox();
  private final FindingsBar bar;
  private final VBox page = new VBox();
  private final Subscription listening;

  /// The board over a session.
  public PrecisionsRoom(Session session, Ways ways) {
    this.session = session;
    table = new FindingsTable(model.shown(), ways);
    indicators = new IndicatorTable(ways);
    actions = new FindingActions(session);
    reason = new ReasonLine(
        (finding, words) ->
            session.judgement().ifPresent(judgement -> actions.waive(judgement, finding, words)),
        table::requestFocus);
    Listed.narrowed(table, model::narrowed);
    table.actions(this::waive, this::rectify);
    bar = new FindingsBar(model);
    games = new GamesPage(session, ways);
    trend = new TrendPage(session);
    page.getStyleClass().add("page");
    page.getChildren().addAll(title(), lights(), findings());
    listening = session.listen(_ -> show());
    show();
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public void enter() {
    switch (view) {
      case FINDINGS -> first(table);
      case INDICATORS -> first(indicators);
      case GAMES -> games.enter();
      case TREND -> trend.enter();
    }
  }

  private static void first(TableView<?> lines) {
    lines.requestFocus();
    if (lines.getSelectionModel().isEmpty()) {
      lines.getSelectionModel().selectFirst();
    }
  }

  @Override
  public void close() {
    listening.unsubscribe();
  }

  private Node title() {
    Label title = new Label(Texts.of("ui.room.precisions"));
    title.getStyleClass().add("title");
    subtitle.getStyleClass().add("muted");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Bar line = new Bar(12, title, subtitle, space, BoardView.buttons(this::turn, page));
    line.setAlignment(Pos.BASELINE_LEFT);
    return line;
  }

  private Node lights() {
    ToggleGroup group = new ToggleGroup();
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / COLUMNS);
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    for (int i = 0; i < cards.size(); i++) {
      cards.get(i).setToggleGroup(group);
      grid.add(cards.get(i), i % COLUMNS, i / COLUMNS);
    }
    group
        .selectedToggleProperty()
        .subscribe(chosen -> behind(chosen instanceof LightCard card ? card.precision() : null));
    return grid;
  }

  private Node findings() {
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(indicators, Priority.ALWAYS);
    said.getStyleClass().addAll("muted", "bar");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    table.getSelectionModel().selectedItemProperty().subscribe(_ -> showBasis());
    indicators.getSelectionModel().selectedItemProperty().subscribe(_ -> showBasis());
    panel.getChildren().setAll(bar, table, whole, basis, reason, said);
    panel.getStyleClass().addAll("panel", "flush");
    VBox.setVgrow(panel, Priority.ALWAYS);
    return panel;
  }

  /// Turns to another view; what it shows is counted when it is first looked at. The lights make
  /// room for what is not behind them.
  private void turn(BoardView chosen) {
    view = chosen;
    boolean behindLights = chosen == BoardView.FINDINGS || chosen == BoardView.INDICATORS;
    grid.setVisible(behindLights);
    grid.setManaged(behindLights);
    switch (chosen) {
      case FINDINGS -> panel.getChildren().setAll(bar, table, whole, basis, reason, said);
      case INDICATORS -> panel.getChildren().setAll(indicators, basis);
      case GAMES -> panel.getChildren().setAll(games);
      case TREND -> panel.getChildren().setAll(trend);
    }
    session.judgement().ifPresent(this::showView);
    enter();
    showBasis();
  }

  /// What the chosen line looks at, and by which parameters.
  private void showBasis() {
    FindingLine finding = table.getSelectionModel().getSelectedItem();
    Reading reading = indicators.getSelectionModel().getSelectedItem();
    whole.setText(finding == null ? "" : finding.whole());
    if (view == BoardView.FINDINGS && finding != null) {
      basis(finding.check().definition(), finding.check().parameters(finding.finding()));
    } else if (view == BoardView.INDICATORS && reading != null) {
      basis(reading.indicator().definition(), reading.indicator().parameters());
    } else {
      basis("", List.of());
    }
  }

  private void basis(String definition, List<String> parameters) {
    session
        .judgement()
        .map(Judgement::context)
        .ifPresent(
            context -> basis.show(definition, parameters, context.policy(), context.today()));
  }

  private void showView(Judgement judgement) {
    switch (view) {
      case GAMES -> games.take(judgement);
      case TREND -> trend.take(judgement);
      case FINDINGS, INDICATORS -> {}
    }
  }

  /// Asks for the reason; a waiver that is there already ends.
  private void waive(FindingLine line) {
    Row waiver = line.waiver();
    said.setText("");
    if (waiver == null) {
      reason.ask(line.finding());
    } else {
      actions.reopen(waiver);
    }
  }

  private void rectify(FindingLine line) {
    String check = line.finding().check();
    boolean there = actions.rectify(line.finding()).isPresent();
    said.setText(
        Texts.of(there ? "ui.precisions.rectified-before" : "ui.precisions.rectified", check));
  }

  private void behind(@Nullable Precision precision) {
    model.behind(precision);
    indicators.behind(precision);
  }

  private void show() {
    Judgement judgement = session.judgement().orElse(null);
    if (judgement == null) {
      subtitle.setText(Texts.of("ui.precisions.judging"));
      return;
    }
    List<Light> lights = Light.of(judgement.board());
    for (int i = 0; i < cards.size(); i++) {
      cards.get(i).show(lights.get(i));
    }
    model.take(judgement, session);
    indicators.take(judgement.board());
    bar.show();
    showView(judgement);
    subtitle.setText(Texts.of(
        "ui.precisions.subtitle",
        judgement.context().today(),
        session.village().dossiers().size()));
  }
}
