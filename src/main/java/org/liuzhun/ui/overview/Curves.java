package org.liuzhun.ui.overview;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.YearLines;
import org.liuzhun.assessment.YearLines.Kind;
import org.liuzhun.registry.listing.TextWidth;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.YearChart;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Spot;
import org.liuzhun.ui.shell.Ways;

/// Two charts of the village's years, each of what is chosen above it: shares, income, its sources,
/// measures by batch, rectifications.
final class Curves extends VBox {

  private static final double ARROW = 3;
  private static final double WIDEST = 21;

  private final Ways ways;
  private final Map<Kind, YearLines> known = new EnumMap<>(Kind.class);
  private final List<Panel> panels =
      List.of(new Panel("curve-upper", Kind.SHARES), new Panel("curve-lower", Kind.INCOME));

  /// Charts that lead to the rooms of what they show.
  Curves(Ways ways) {
    super(11);
    this.ways = ways;
    getChildren().addAll(panels);
  }

  void show(List<YearLines> all) {
    all.forEach(lines -> known.put(lines.kind(), lines));
    panels.forEach(Panel::show);
  }

  /// The room in which the figures of a curve are looked at one by one.
  private static RoomName room(Kind kind) {
    return switch (kind) {
      case SHARES -> RoomName.MONITORING;
      case INCOME, SOURCES -> RoomName.VILLAGE;
      case MEASURES -> RoomName.BATCHES;
      case ISSUES -> RoomName.RECTIFICATION;
    };
  }

  private void go(Kind kind) {
    if (room(kind) == RoomName.VILLAGE) {
      ways.go(Spot.page(RoomName.VILLAGE, "register.years"));
    } else {
      ways.go(room(kind));
    }
  }

  private static String label(Kind kind) {
    return Texts.of("ui.overview.curve." + kind.name().toLowerCase(Locale.ROOT));
  }

  /// A chart under the choice of what it shows.
  private final class Panel extends VBox {

    private final ComboBox<Kind> choice =
        new ComboBox<>(FXCollections.observableArrayList(Kind.values()));
    private final YearChart chart = new YearChart();
    private final Label basis = new Paragraph();
    private final Button go = new Button();

    Panel(String id, Kind first) {
      getStyleClass().addAll("panel", "flush");
      choice.setId(id);
      choice.getStyleClass().add("quiet");
      choice.setStyle("-fx-pref-width: " + wide() + "em");
      go.setId(id + "-go");
      go.getStyleClass().add("quiet");
      go.setOnAction(_ -> go(choice.getValue()));
      Bar bar = new Bar(8, choice, go);
      setMargin(bar, new Insets(8, 8, 0, 8));
      choice.setAccessibleText(Texts.of("ui.overview.curve"));
      choice.setConverter(new Named());
      choice.setValue(first);
      choice.setOnAction(_ -> show());
      basis.setId(id + "-basis");
      basis.getStyleClass().addAll("muted", "small");
      basis.managedProperty().bind(basis.textProperty().isNotEmpty());
      setMargin(basis, new Insets(0, 8, 6, 8));
      getChildren().addAll(bar, chart, basis);
      setVgrow(chart, Priority.ALWAYS);
      setVgrow(this, Priority.ALWAYS);
    }

    void show() {
      Map<String, SortedMap<Integer, BigDecimal>> lines = new LinkedHashMap<>();
      YearLines shown = known.get(choice.getValue());
      if (shown != null) {
        shown.lines().forEach(line -> lines.put(line.name(), new TreeMap<>(line.values())));
      }
      chart.show(label(choice.getValue()), lines);
      chart.setTitle(null);
      chart.unit(unit(choice.getValue()));
      go.setText(Texts.of("ui.overview.curve.go", room(choice.getValue()).label()));
      basis.setText(shown == null ? "" : shown.basis());
    }
  }

  /// How wide a choice is for its words, in ems: the toolkit's becomes wider with the letters, but
  /// never narrower again.
  private static double wide() {
    double words = Arrays.stream(Kind.values())
        .mapToDouble(kind -> TextWidth.of(label(kind)))
        .max()
        .orElse(0);
    return Math.min(WIDEST, words + ARROW);
  }

  private static String unit(Kind kind) {
    return Texts.of("ui.overview.unit." + kind.name().toLowerCase(Locale.ROOT));
  }

  private static final class Named extends StringConverter<Kind> {

    @Override
    public String toString(@Nullable Kind kind) {
      return kind == null ? "" : label(kind);
    }

    @Override
    public Kind fromString(String words) {
      return Kind.SHARES;
    }
  }
}
