package org.liuzhun.ui.precisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.board.Board;
import org.liuzhun.assessment.board.Indicator;
import org.liuzhun.assessment.board.Reading;
import org.liuzhun.assessment.board.TrendPoint;
import org.liuzhun.print.changes.Moment;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.register.LineTable.Line;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// The indicators over time (趋势): a column for each fixed version and end of a year that the
/// workbook remembers, for earlier ends of years one that today's records make, and one for today.
/// The past is judged once, when the page is first opened.
final class TrendPage extends VBox {

  private static final int POINT_WIDTH = 130;

  private final Session session;
  private final Label said = new Paragraph(Texts.of("ui.precisions.trend.reading"));
  private final List<TrendPoint> past = new ArrayList<>();
  private @Nullable Judgement today;
  private boolean read;

  TrendPage(Session session) {
    this.session = session;
    said.getStyleClass().addAll("muted", "bar");
    setVgrow(this, Priority.ALWAYS);
    getChildren().add(said);
  }

  void take(Judgement judgement) {
    if (!read) {
      read = true;
      Moment.all(session.village(), session.today()).forEach(this::ask);
    }
    if (today != judgement) {
      today = judgement;
      show();
    }
  }

  void enter() {
    getChildren().getLast().requestFocus();
  }

  private void ask(Moment moment) {
    session.ask(
        workbook -> moment.village(workbook, session.clock().getZone()),
        village -> judge(moment, village));
  }

  /// Before the workbook began, today's records have to say what the village was like.
  private void judge(Moment moment, VillageFile then) {
    VillageFile now = session.village();
    session
        .background()
        .run(
            Lane.ASSESSMENT,
            () -> then.dossiers().isEmpty()
                ? TrendPoint.reckoned(now, moment.day())
                : Optional.of(TrendPoint.of(moment.name(), then, moment.day())),
            this::take,
            _ -> {});
  }

  private void take(Optional<TrendPoint> point) {
    if (point.isPresent()) {
      past.add(point.get());
      past.sort(Comparator.comparing(TrendPoint::day));
      show();
    }
  }

  private void show() {
    Judgement now = today;
    if (now == null) {
      return;
    }
    List<TrendPoint> points = new ArrayList<>(past);
    points.add(new TrendPoint(
        Texts.of("ui.precisions.trend.today"),
        now.context().today(),
        now.context().situations().size(),
        now.board(),
        false));
    List<String> headings = new ArrayList<>();
    headings.add(Texts.of("ui.precisions.column.code"));
    headings.add(Texts.of("ui.precisions.column.indicator"));
    List<Integer> widths = new ArrayList<>(List.of(58, 260));
    points.forEach(point -> {
      headings.add(point.name());
      widths.add(POINT_WIDTH);
    });
    LineTable table = new LineTable(headings, widths, _ -> {});
    table.setId("trend");
    table.setAccessibleText(Texts.of("ui.precisions.trend"));
    setVgrow(table, Priority.ALWAYS);
    table.show(
        Board.INDICATORS.stream().map(indicator -> line(indicator, points)).toList());
    said.setText(
        Texts.of(past.isEmpty() ? "ui.precisions.trend.none" : "ui.precisions.trend.words"));
    boolean at = getChildren().getLast().isFocused();
    getChildren().setAll(said, table);
    if (at) {
      table.requestFocus();
    }
  }

  private static Line line(Indicator indicator, List<TrendPoint> points) {
    List<String> cells = new ArrayList<>(List.of(indicator.code(), indicator.title()));
    points.forEach(point -> cells.add(figure(point.board().reading(indicator.code()))));
    Reading last = points.getLast().board().reading(indicator.code());
    return new Line(Light.level(last.colour()), cells, null);
  }

  private static String figure(Reading reading) {
    return reading
        .percent()
        .filter(_ -> reading.missing().isEmpty())
        .map(percent -> reading.colour().shape() + " "
            + Texts.of("ui.precisions.share", percent.doubleValue() / 100))
        .orElse("–");
  }
}
