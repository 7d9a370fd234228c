package org.liuzhun.ui.household;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.liuzhun.ui.parts.Tip;

/// The strip itself: years from left to right, a line for each kind of thing, income as columns.
final class TimeStrip extends Pane {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double BESIDE_EM = 0.6;
  private static final double LINE_EM = 1.75;
  private static final double INCOME_EM = 5.5;
  private static final double POINT_EM = 0.8;
  private static final double BAR_EM = 0.95;
  private static final double LEAST_YEAR_EM = 3.2;
  private static final double AMOUNT_GAP = 3;

  private record Placed(TimeLine.Mark mark, TimeLine.Kind kind, int line, Region node) {}

  private final List<Placed> placed = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();
  private final Map<Integer, Label> years = new HashMap<>();
  private final Map<TimeLine.Mark, Label> amounts = new HashMap<>();
  private Consumer<TimeLine.Mark> choose = _ -> {};
  private Runnable open = () -> {};
  private TimeLine line = new TimeLine(List.of());
  private LocalDate first = LocalDate.EPOCH;
  private LocalDate end = LocalDate.EPOCH;
  private TimeLine.@Nullable Mark chosen;

  TimeStrip() {
    getStyleClass().add("time-strip");
  }

  /// What a click on a mark does, and a second one.
  void whenChosen(Consumer<TimeLine.Mark> once, Runnable twice) {
    choose = once;
    open = twice;
  }

  void show(TimeLine now, LocalDate today) {
    line = now;
    first = now.marks().stream()
        .map(TimeLine.Mark::from)
        .min(LocalDate::compareTo)
        .orElse(today)
        .withDayOfYear(1);
    end = now.marks().stream()
        .map(mark -> mark.until() == null ? mark.from() : mark.until())
        .max(LocalDate::compareTo)
        .filter(today::isBefore)
        .orElse(today)
        .withDayOfYear(1)
        .plusYears(1);
    build();
    requestLayout();
  }

  void choose(TimeLine.Mark mark) {
    chosen = mark;
    placed.forEach(one -> one.node().pseudoClassStateChanged(CHOSEN, one.mark() == mark));
  }

  private void build() {
    placed.clear();
    names.clear();
    years.clear();
    amounts.clear();
    for (int i = 0; i < line.lines().size(); i++) {
      TimeLine.Line one = line.lines().get(i);
      names.add(label(one.label(), "muted"));
      for (TimeLine.Mark mark : one.marks()) {
        placed.add(new Placed(mark, one.kind(), i, node(mark, one.kind())));
        if (mark.amount() != null) {
          amounts.put(mark, label(mark.amount().toPlainString(), "small"));
        }
      }
    }
    for (int year = first.getYear(); year < end.getYear(); year++) {
      years.put(year, label(String.valueOf(year), "muted"));
    }
    getChildren().setAll(names);
    getChildren().addAll(years.values());
    placed.forEach(one -> getChildren().add(one.node()));
    getChildren().addAll(amounts.values());
    if (chosen != null) {
      choose(chosen);
    }
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }

  private Region node(TimeLine.Mark mark, TimeLine.Kind kind) {
    Region node = new Region();
    String style = kind.name().toLowerCase(Locale.ROOT);
    node.getStyleClass().addAll("time-mark", style, mark.until() == null ? "point" : "span");
    new Tip(node).say(mark.text());
    node.setOnMouseClicked(click -> {
      requestFocus();
      choose.accept(mark);
      if (click.getClickCount() == 2) {
        open.run();
      }
    });
    return node;
  }

  private double em() {
    return names.isEmpty() ? 13 : names.getFirst().getFont().getSize();
  }

  /// As wide as the longest name.
  private double labels() {
    return BESIDE_EM * em()
        + names.stream().mapToDouble(name -> name.prefWidth(-1)).max().orElse(0);
  }

  private double top(int at) {
    return LINE_EM * em() * (1 + at);
  }

  private double x(LocalDate day) {
    double left = labels();
    double days = Math.max(1, ChronoUnit.DAYS.between(first, end));
    return left + (getWidth() - left) * ChronoUnit.DAYS.between(first, day) / days;
  }

  @Override
  protected double computePrefHeight(double width) {
    boolean income = line.lines().stream().anyMatch(one -> one.kind() == TimeLine.Kind.INCOME);
    return top(line.lines().size()) + (income ? (INCOME_EM - LINE_EM) * em() : 0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    for (int i = 0; i < names.size(); i++) {
      Label name = names.get(i);
      name.resizeRelocate(0, top(i), labels(), LINE_EM * em());
    }
    double year = (getWidth() - labels()) / Math.max(1, years.size());
    int every = (int) Math.ceil(LEAST_YEAR_EM * em() / Math.max(1, year));
    years.forEach((number, label) -> {
      label.setVisible((number - first.getYear()) % every == 0);
      label.autosize();
      label.relocate(x(LocalDate.of(number, 1, 1)), 0);
    });
    BigDecimal most = amounts.keySet().stream()
        .flatMap(mark -> Stream.ofNullable(mark.amount()))
        .reduce(BigDecimal.ONE, BigDecimal::max);
    placed.forEach(one -> place(one, most));
    thin();
  }

  /// Amounts that would touch a later one are left out.
  private void thin() {
    double free = Double.MAX_VALUE;
    for (Placed one : placed.reversed()) {
      Label amount = amounts.get(one.mark());
      if (amount != null) {
        boolean room = amount.getLayoutX() + amount.getWidth() < free;
        amount.setVisible(room);
        free = room ? amount.getLayoutX() - AMOUNT_GAP : free;
      }
    }
  }

  private void place(Placed one, BigDecimal most) {
    TimeLine.Mark mark = one.mark();
    BigDecimal amount = mark.amount();
    LocalDate until = mark.until() == null ? mark.from() : mark.until();
    double left = x(mark.from());
    double middle = top(one.line()) + LINE_EM * em() / 2;
    if (amount != null) {
      column(one, left + 2, x(until) - 2, amount.doubleValue() / most.doubleValue());
    } else if (mark.until() == null) {
      double size = POINT_EM * em();
      one.node().resizeRelocate(left - size / 2, middle - size / 2, size, size);
    } else {
      double height = BAR_EM * em();
      one.node().resizeRelocate(left, middle - height / 2, Math.max(4, x(until) - left), height);
    }
  }

  /// A column with its amount above it.
  private void column(Placed one, double left, double right, double share) {
    double height = Math.max(2, (INCOME_EM - LINE_EM) * em() * share);
    double top = top(one.line()) + INCOME_EM * em() - height;
    one.node().resizeRelocate(left, top, Math.max(3, right - left), height);
    Label amount = Objects.requireNonNull(amounts.get(one.mark()));
    amount.autosize();
    double over = (left + right - amount.getWidth()) / 2;
    amount.relocate(Math.min(over, getWidth() - amount.getWidth()), top - amount.getHeight());
  }
}
