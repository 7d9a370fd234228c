package org.liuzhun.spreadsheet;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.spreadsheet.OwnLayout.Order;
import org.liuzhun.spreadsheet.form.GroupNames;

/// Groups and sorts the lines of an own layout (分组、排序).
///
/// @param layout the layout
record OwnOrder(OwnLayout layout) {

  /// The lines as the layout wants them.
  List<List<String>> of(List<List<String>> lines) {
    List<List<String>> all = new ArrayList<>(layout.isGrouped() ? grouped(lines) : lines);
    comparator().ifPresent(all::sort);
    return all;
  }

  private List<List<String>> grouped(List<List<String>> lines) {
    Map<List<String>, List<List<String>>> groups = new LinkedHashMap<>();
    lines.forEach(
        line -> groups.computeIfAbsent(key(line), _ -> new ArrayList<>()).add(line));
    return groups.values().stream().map(this::one).toList();
  }

  private List<String> key(List<String> line) {
    return IntStream.range(0, line.size())
        .filter(i -> order(i) == Order.GROUPED)
        .mapToObj(line::get)
        .toList();
  }

  /// What several lines say together. Of figures that are not summed up nothing can be said.
  private List<String> one(List<List<String>> group) {
    List<String> line = new ArrayList<>();
    for (int i = 0; i < layout.columns().size(); i++) {
      int column = i;
      List<String> cells = group.stream().map(each -> each.get(column)).toList();
      OwnLayout.Column of = layout.columns().get(i);
      boolean isFigure = Source.of(of.source()).filter(Source::isFigure).isPresent();
      line.add(
          of.order() == Order.GROUPED
              ? cells.getFirst()
              : of.summed() ? sum(cells) : isFigure ? "" : count(cells));
    }
    return line;
  }

  private static String sum(List<String> cells) {
    return cells.stream()
        .flatMap(cell -> Listing.number(cell).stream())
        .reduce(BigDecimal::add)
        .map(BigDecimal::toPlainString)
        .orElse("");
  }

  private static String count(List<String> cells) {
    return String.valueOf(cells.stream().filter(cell -> !cell.isEmpty()).count());
  }

  private Optional<Comparator<List<String>>> comparator() {
    Comparator<String> cells = cells();
    return IntStream.range(0, layout.columns().size())
        .filter(i -> order(i) != Order.NONE)
        .mapToObj(i -> {
          Comparator<List<String>> by =
              Comparator.comparing((List<String> line) -> line.get(i), cells);
          return order(i) == Order.FALLING ? by.reversed() : by;
        })
        .reduce(Comparator::thenComparing);
  }

  private Order order(int column) {
    return layout.columns().get(column).order();
  }

  /// Figures by their size, villagers' groups as people count them, other words by their sound;
  /// empty cells last.
  private static Comparator<String> cells() {
    Collator sound = Collator.getInstance(Locale.CHINA);
    return Comparator.comparing(String::isEmpty)
        .thenComparing(cell -> Listing.number(cell).isEmpty())
        .thenComparing(cell -> Listing.number(cell).orElse(BigDecimal.ZERO))
        .thenComparing(GroupNames::order, sound::compare);
  }
}
