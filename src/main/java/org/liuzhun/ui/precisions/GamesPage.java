package org.liuzhun.ui.precisions;

import java.util.List;
import java.util.UUID;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.games.Example;
import org.liuzhun.assessment.games.GameReading;
import org.liuzhun.assessment.games.Games;
import org.liuzhun.assessment.games.Look;
import org.liuzhun.assessment.games.TypingLog;
import org.liuzhun.print.changes.Period;
import org.liuzhun.print.changes.TypingLogs;
import org.liuzhun.registry.Dossier;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.BasisLabel;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.register.LineTable.Line;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Ways;

/// The index of digital games (数字游戏): the figures above with their samples, below what stands
/// behind the chosen one. Enter on an example goes to its field.
final class GamesPage extends VBox {

  private static final double FIGURES_HEIGHT = 352;

  private final Session session;
  private final LineTable figures;
  private final LineTable examples;
  private final BasisLabel definition = new BasisLabel();
  private List<GameReading> readings = List.of();
  private @Nullable Judgement shown;

  GamesPage(Session session, Ways ways) {
    this.session = session;
    figures = new LineTable(
            List.of(
                Texts.of("ui.precisions.column.code"),
                Texts.of("ui.precisions.column.indicator"),
                Texts.of("ui.precisions.column.figure"),
                Texts.of("ui.precisions.column.saying")),
            List.of(58, 230, 170, 420),
            _ -> {})
        .named("games", Texts.of("ui.precisions.games"));
    figures.setMinHeight(FIGURES_HEIGHT);
    figures.setPrefHeight(FIGURES_HEIGHT);
    examples = new LineTable(
            List.of(
                Texts.of("ui.precisions.column.household"),
                Texts.of("ui.precisions.games.examples")),
            List.of(140, 640),
            ways::go)
        .named("game-examples", Texts.of("ui.precisions.games.examples"));
    setVgrow(examples, Priority.ALWAYS);
    setVgrow(this, Priority.ALWAYS);
    getChildren().addAll(figures, definition, examples);
    figures.getSelectionModel().selectedIndexProperty().subscribe(_ -> choose());
  }

  /// Counts anew when the judgement is another one; the log is read on the workbook's thread.
  void take(Judgement judgement) {
    if (shown == judgement) {
      return;
    }
    shown = judgement;
    show(Games.of(judgement, null));
    Period period = TypingLogs.period(session.today());
    var zone = session.clock().getZone();
    session.remember(
        workbook -> workbook.timeline().between(period.begins(zone), period.ends(zone)),
        chronicle -> session
            .background()
            .run(
                Lane.ASSESSMENT,
                () -> {
                  TypingLog log = TypingLogs.of(chronicle, session.today().minusYears(1));
                  return Games.of(judgement, log);
                },
                this::show,
                _ -> {}));
  }

  void enter() {
    figures.enter();
  }

  private void show(List<GameReading> found) {
    readings = found;
    figures.show(found.stream().map(GamesPage::line).toList());
    figures.chooseSome();
    choose();
  }

  private static Line line(GameReading reading) {
    String figure = reading
        .figure()
        .map(share -> Texts.of(
            reading.percent() ? "ui.precisions.figure" : "ui.precisions.games.average",
            reading.counted(),
            reading.sample(),
            reading.percent() ? share.doubleValue() / 100 : share.doubleValue()))
        .orElse("–");
    return new Line(
        level(reading.look()),
        List.of(
            reading.game().code(),
            reading.game().title(),
            figure,
            reading.saying().text()),
        null);
  }

  private void choose() {
    int index = figures.getSelectionModel().getSelectedIndex();
    if (index < 0 || index >= readings.size()) {
      return;
    }
    GameReading reading = readings.get(index);
    session
        .judgement()
        .map(Judgement::context)
        .ifPresent(context -> definition.show(
            reading.game().definition(),
            reading.game().parameters(),
            context.policy(),
            context.today()));
    examples.show(reading.examples().stream().map(this::example).toList());
  }

  private Line example(Example example) {
    UUID household = example.household();
    String whose = household == null
        ? Texts.of("ui.precisions.village")
        : session.village().dossier(household).map(Dossier::title).orElse("");
    return new Line(
        null,
        List.of(whose, example.remark().text()),
        household == null
            ? null
            : Place.of(household, example.remark().row(), example.remark().field()));
  }

  private static Level level(Look look) {
    return switch (look) {
      case QUIET -> Level.GOOD;
      case WORTH_A_LOOK -> Level.DOUBT;
      case TOO_FEW, UNKNOWN -> Level.UNKNOWN;
    };
  }
}
