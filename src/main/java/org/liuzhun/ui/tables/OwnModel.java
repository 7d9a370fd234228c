package org.liuzhun.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.liuzhun.spreadsheet.OwnLayout;
import org.liuzhun.spreadsheet.OwnLayout.Column;
import org.liuzhun.spreadsheet.Source;

/// The village's own layouts without nodes: which there are, which one is open, which of its
/// columns is chosen.
final class OwnModel {

  private List<OwnLayout> layouts = List.of();
  private int open = -1;
  private int chosen = -1;

  List<OwnLayout> layouts() {
    return layouts;
  }

  /// Takes the layouts that were kept; the first one is open.
  void take(List<OwnLayout> kept) {
    layouts = List.copyOf(kept);
    open(layouts.isEmpty() ? -1 : 0);
  }

  void open(int index) {
    open = index;
    chosen = layout().map(layout -> layout.columns().isEmpty() ? -1 : 0).orElse(-1);
  }

  int open() {
    return open;
  }

  Optional<OwnLayout> layout() {
    return open < 0 || open >= layouts.size() ? Optional.empty() : Optional.of(layouts.get(open));
  }

  /// Begins a layout of this name, or opens the one that has it.
  void begin(String name) {
    for (int i = 0; i < layouts.size(); i++) {
      if (layouts.get(i).name().equals(name)) {
        open(i);
        return;
      }
    }
    List<OwnLayout> all = new ArrayList<>(layouts);
    all.add(new OwnLayout(name, OwnLayout.Unit.HOUSEHOLD, List.of()));
    layouts = List.copyOf(all);
    open(layouts.size() - 1);
  }

  /// Forgets the open layout.
  void forget() {
    layout().ifPresent(layout -> {
      List<OwnLayout> all = new ArrayList<>(layouts);
      all.remove(open);
      layouts = List.copyOf(all);
      open(Math.min(open, layouts.size() - 1));
    });
  }

  /// Makes its lines another unit's; columns that such lines cannot fill go.
  void unit(OwnLayout.Unit unit) {
    Set<String> offered = Source.all(unit).stream().map(Source::key).collect(Collectors.toSet());
    change(layout -> new OwnLayout(
        layout.name(),
        unit,
        layout.columns().stream()
            .filter(column -> offered.contains(column.source()))
            .toList()));
    chosen =
        layout().map(layout -> Math.min(chosen, layout.columns().size() - 1)).orElse(-1);
  }

  /// Adds a column after the chosen one, and chooses it.
  void add(Source source) {
    layout().ifPresent(layout -> {
      List<Column> columns = new ArrayList<>(layout.columns());
      chosen = Math.min(chosen + 1, columns.size());
      columns.add(chosen, Column.of(source));
      change(layout, columns);
    });
  }

  /// Takes the chosen column out.
  void remove() {
    column()
        .ifPresent(column -> layout().ifPresent(layout -> {
          List<Column> columns = new ArrayList<>(layout.columns());
          columns.remove(chosen);
          chosen = Math.min(chosen, columns.size() - 1);
          change(layout, columns);
        }));
  }

  /// Moves the chosen column by so many places, as far as there are places.
  void move(int places) {
    column()
        .ifPresent(column -> layout().ifPresent(layout -> {
          List<Column> columns = new ArrayList<>(layout.columns());
          columns.remove(chosen);
          chosen = Math.clamp(chosen + places, 0, columns.size());
          columns.add(chosen, column);
          change(layout, columns);
        }));
  }

  /// Changes the chosen column.
  void column(UnaryOperator<Column> change) {
    column()
        .ifPresent(column -> layout().ifPresent(layout -> {
          List<Column> columns = new ArrayList<>(layout.columns());
          columns.set(chosen, change.apply(column));
          change(layout, columns);
        }));
  }

  void choose(int index) {
    chosen = index;
  }

  int chosen() {
    return chosen;
  }

  Optional<Column> column() {
    return layout()
        .filter(layout -> chosen >= 0 && chosen < layout.columns().size())
        .map(layout -> layout.columns().get(chosen));
  }

  private void change(OwnLayout layout, List<Column> columns) {
    change(_ -> new OwnLayout(layout.name(), layout.unit(), columns));
  }

  private void change(UnaryOperator<OwnLayout> change) {
    layout().ifPresent(layout -> {
      List<OwnLayout> all = new ArrayList<>(layouts);
      all.set(open, change.apply(layout));
      layouts = List.copyOf(all);
    });
  }
}
