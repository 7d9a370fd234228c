package org.liuzhun.ui.precisions;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Precision;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.board.Board;
import org.liuzhun.assessment.board.Offender;
import org.liuzhun.assessment.board.Reading;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.shell.Ways;

/// The indicators of the board (指标): each with its figure, or with the record that is missing for
/// it. Enter goes to the first place where it fails.
final class IndicatorTable extends TableView<Reading> {

  private final ObservableList<Reading> shown = FXCollections.observableArrayList();
  private List<Reading> all = List.of();
  private @Nullable Precision behind;

  IndicatorTable(Ways ways) {
    setItems(shown);
    setId("indicators");
    setAccessibleText(Texts.of("ui.precisions.indicators"));
    getColumns().add(Columns.mark(reading -> Light.level(reading.colour())));
    getColumns()
        .add(Columns.words(
            "ui.precisions.column.code",
            58,
            "muted",
            reading -> reading.indicator().code()));
    getColumns()
        .add(Columns.words(
            "ui.precisions.column.indicator",
            260,
            null,
            reading -> reading.indicator().title()));
    getColumns()
        .add(Columns.words("ui.precisions.column.figure", 215, null, IndicatorTable::figure));
    getColumns()
        .add(Columns.words("ui.precisions.column.reason", 435, null, IndicatorTable::reason));
    ColumnWidths.keep(this);
    setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER) {
        go(ways, getSelectionModel().getSelectedItem());
        key.consume();
      }
    });
  }

  void take(Board board) {
    all = board.lights().stream().flatMap(light -> light.readings().stream()).toList();
    sift();
  }

  void behind(@Nullable Precision precision) {
    behind = precision;
    sift();
  }

  private void sift() {
    shown.setAll(all.stream()
        .filter(reading -> behind == null || reading.indicator().precision() == behind)
        .toList());
  }

  private static String figure(Reading reading) {
    if (reading.missing().isPresent() || reading.percent().isEmpty()) {
      return "–";
    }
    return Texts.of(
        "ui.precisions.figure",
        reading.numerator(),
        reading.denominator(),
        reading.percent().orElseThrow().doubleValue() / 100);
  }

  private static String reason(Reading reading) {
    return reading
        .missing()
        .map(Remark::text)
        .or(() ->
            reading.offenders().stream().findFirst().map(first -> first.remark().text()))
        .orElse("");
  }

  /// A missing record of the village is a place as well.
  private static void go(Ways ways, @Nullable Reading reading) {
    if (reading == null) {
      return;
    }
    Optional<Offender> first = reading.offenders().stream()
        .filter(one -> one.household() != null || one.remark().field() != null)
        .findFirst();
    Optional<Remark> said = first.map(Offender::remark).or(reading::missing);
    said.ifPresent(remark ->
        Places.go(ways, first.map(Offender::household).orElse(null), remark.row(), remark.field()));
  }
}
