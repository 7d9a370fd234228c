package org.liuzhun.spreadsheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.listing.Listing;

/// A layout that the village made for itself (自制表样): whose lines, which columns in which order and
/// under which headings, which lines only, and which columns are summed up.
///
/// @param name its name
/// @param unit whose each line is
/// @param columns the columns in their order
public record OwnLayout(String name, Unit unit, List<Column> columns) {

  /// Keeps its own list.
  public OwnLayout {
    columns = List.copyOf(columns);
  }

  /// Whose a line is.
  public enum Unit {
    /// A household's; what is asked of a person is asked of its head.
    HOUSEHOLD(null),
    /// A member's.
    PERSON(null),
    /// A measure's (帮扶措施); what is asked of a person is asked of whom it serves, else of the head.
    MEASURE(Catalogue.MEASURE),
    /// A visit's (走访记录).
    VISIT(Catalogue.VISIT),
    /// A spell of work's (务工经历).
    WORK(Catalogue.WORK_SPELL),
    /// A payment's (补助发放).
    PAYMENT(Catalogue.PAYMENT),
    /// An issue's (问题).
    ISSUE(Catalogue.ISSUE),
    /// A project's (项目).
    PROJECT(Catalogue.PROJECT),
    /// A helper's (帮扶责任人).
    HELPER(Catalogue.HELPER),
    /// A natural village's (自然村), in a year.
    NATURAL(Catalogue.NATURAL_VILLAGE);

    private final @Nullable Entity list;

    Unit(@Nullable Entity list) {
      this.list = list;
    }

    /// The list of which a line is an entry; null where lines are households or people.
    public @Nullable Entity list() {
      return list;
    }
  }

  /// Which lines a column lets through.
  public enum Test {
    /// All.
    ANY,
    /// Those that say something.
    FILLED,
    /// Those that say nothing.
    EMPTY,
    /// Those that say just that.
    IS,
    /// Those with a figure at least as large.
    AT_LEAST,
    /// Those with a figure at most as large.
    AT_MOST;

    /// Whether it needs a value to compare with.
    public boolean wantsValue() {
      return this == IS || this == AT_LEAST || this == AT_MOST;
    }
  }

  /// In which order a column puts the lines. Of several columns the first one counts most.
  public enum Order {
    /// As they come: by household number.
    NONE,
    /// The least first, words by their sound.
    RISING,
    /// The greatest first.
    FALLING,
    /// One line for each value that the column has, with the sums of what is summed up and, under
    /// columns of words, of how many lines say something.
    GROUPED
  }

  /// Whether several lines become one: some column groups them.
  public boolean isGrouped() {
    return columns.stream().anyMatch(column -> column.order() == Order.GROUPED);
  }

  /// A column.
  ///
  /// @param source the name of what fills it
  /// @param heading what stands above it
  /// @param summed whether it is summed up
  /// @param test which lines it lets through
  /// @param value what they are compared with; empty where nothing is
  /// @param order in which order it puts the lines
  public record Column(
      String source, String heading, boolean summed, Test test, String value, Order order) {

    /// A column of a source under its own name that lets everything through.
    public static Column of(Source source) {
      return new Column(source.key(), source.term(), false, Test.ANY, "", Order.NONE);
    }

    /// The same under another heading.
    public Column heading(String other) {
      return new Column(source, other, summed, test, value, order);
    }

    /// The same, summed up or not.
    public Column summed(boolean now) {
      return new Column(source, heading, now, test, value, order);
    }

    /// The same with another test.
    public Column test(Test other, String against) {
      return new Column(source, heading, summed, other, other.wantsValue() ? against : "", order);
    }

    /// The same, putting the lines in another order.
    public Column order(Order other) {
      return new Column(source, heading, summed, test, value, other);
    }

    /// Whether a line that says this in the column is wanted. A comparison without a value lets
    /// everything through: it is not finished.
    boolean lets(String cell) {
      return switch (test) {
        case ANY -> true;
        case FILLED -> !cell.isEmpty();
        case EMPTY -> cell.isEmpty();
        case IS -> value.isEmpty() || cell.equals(value);
        case AT_LEAST -> compared(cell).map(sign -> sign >= 0).orElse(isUnfinished());
        case AT_MOST -> compared(cell).map(sign -> sign <= 0).orElse(isUnfinished());
      };
    }

    private boolean isUnfinished() {
      return Listing.number(value).isEmpty();
    }

    private Optional<Integer> compared(String cell) {
      Optional<BigDecimal> limit = Listing.number(value);
      return limit.flatMap(number -> Listing.number(cell).map(found -> found.compareTo(number)));
    }
  }
}
