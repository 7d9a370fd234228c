package org.liuzhun.registry.listing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A list as it leaves the program, on paper or into a spreadsheet (清单): words only, masked already
/// where they are to be masked.
///
/// @param title its name
/// @param said what stands under the name: whose, of which day, how narrowed, how many
/// @param columns the columns in their order
/// @param lines the cells of each line, as many as there are columns
public record Listing(
    String title, List<String> said, List<Column> columns, List<List<String>> lines) {

  private static final Pattern NUMBER =
      Pattern.compile("-?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,6})?");

  /// What the cells of a column are.
  public enum Type {
    /// Text, numbers of certificates and telephones included.
    WORDS,
    /// A figure of which no sum makes sense: a year, a share, an average.
    FIGURE,
    /// A figure that is summed up at the foot.
    SUM,
    /// A figure that paper draws as well: in a curve above the list, and as a bar against the
    /// greatest of all such figures.
    BAR
  }

  /// One column.
  ///
  /// @param heading what stands above it
  /// @param type what its cells are
  /// @param choices what a cell may say, for a drop-down; none for anything
  public record Column(String heading, Type type, List<String> choices) {

    /// Keeps its own list.
    public Column {
      choices = List.copyOf(choices);
    }

    /// A column without choices.
    public Column(String heading, Type type) {
      this(heading, type, List.of());
    }
  }

  /// Keeps its own lists.
  ///
  /// @throws IllegalArgumentException when a line has more or fewer cells than there are columns
  public Listing {
    said = List.copyOf(said);
    columns = List.copyOf(columns);
    lines = lines.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (lines.stream().anyMatch(line -> line.size() != width)) {
      throw new IllegalArgumentException("a line has other columns than the list");
    }
  }

  /// How many of its cells say something.
  public int filled() {
    return (int)
        lines.stream().flatMap(List::stream).filter(cell -> !cell.isBlank()).count();
  }

  /// What stands at the foot: under each column that is summed up its sum, under others nothing,
  /// but in front the name where there is room; empty when no column is summed up or there is no
  /// line.
  ///
  /// @param name what the sums are called
  public Optional<List<String>> foot(String name) {
    if (lines.isEmpty() || columns.stream().noneMatch(column -> column.type() == Type.SUM)) {
      return Optional.empty();
    }
    List<String> sums = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      sums.add(columns.get(i).type() == Type.SUM ? sum(i) : i == 0 ? name : "");
    }
    return Optional.of(sums);
  }

  private String sum(int column) {
    return lines.stream()
        .flatMap(line -> number(line.get(column)).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .toPlainString();
  }

  /// The number that a cell of a column of figures says, thousands apart or not; empty where it
  /// says words.
  public static Optional<BigDecimal> number(String cell) {
    return NUMBER.matcher(cell).matches()
        ? Optional.of(new BigDecimal(cell.replace(",", "")))
        : Optional.empty();
  }
}
