package org.liuzhun.ui.parts;

import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.chart.XYChart;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.text.Texts;

/// A list as it stands on the screen, ready to go out (屏幕清单): the columns that show, the lines that
/// the filters leave, in the order shown. Numbers go out masked, also where this screen shows
/// them whole; a list that gives them whole once somebody asks says so in its name.
///
/// @param name its name
/// @param narrowed by which filters it is narrowed, or empty
/// @param columns its columns
/// @param lines its lines
public record ShownList(
    String name, String narrowed, List<Listing.Column> columns, List<List<String>> lines) {

  /// @param needed whether the column stands even where it says nothing
  private record Reader<T>(Listing.Column column, boolean needed, Function<T, String> words) {}

  /// The lists that can be seen inside a node; the one that has the cursor comes first.
  public static List<Node> within(Parent place, @Nullable Node cursor) {
    List<Node> found = new ArrayList<>();
    collect(place, found);
    found.sort(java.util.Comparator.comparing(list -> holds(list, cursor) ? 0 : 1));
    return found;
  }

  private static boolean holds(Node list, @Nullable Node cursor) {
    return cursor != null && (cursor == list || holds(list, cursor.getParent()));
  }

  private static void collect(Node node, List<Node> found) {
    if (!node.isVisible()) {
      return;
    }
    if (isList(node)) {
      found.add(node);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  private static boolean isList(Node node) {
    return node instanceof TableView<?> && !Listed.isPart(node)
        || node instanceof YearChart
        || node instanceof TreeTableView<?>
        || node instanceof ListView<?> list && !Listed.columns(list).isEmpty();
  }

  /// What stands in a list now; empty for a node that is none.
  public static Optional<ShownList> of(Node list) {
    return switch (list) {
      case TableView<?> table -> Optional.of(table(table));
      case TreeTableView<?> tree -> Optional.of(tree(tree));
      case ListView<?> lines -> Optional.of(lines(lines));
      case YearChart chart -> Optional.of(chart(chart));
      default -> Optional.empty();
    };
  }

  /// A line for each year, a column for each line of the chart.
  private static ShownList chart(YearChart chart) {
    List<Reader<Integer>> readers = new ArrayList<>();
    readers.add(new Reader<>(
        new Listing.Column(Texts.of("listing.year"), Listing.Type.WORDS),
        true,
        year -> Integer.toString(year)));
    for (XYChart.Series<Number, Number> series : chart.getData()) {
      readers.add(new Reader<>(
          new Listing.Column(series.getName(), Listing.Type.BAR),
          true,
          year -> series.getData().stream()
              .filter(point -> point.getXValue().equals(year))
              .map(point -> point.getYValue().toString())
              .findFirst()
              .orElse("")));
    }
    return counted(made(chart, chart.years(), readers), chart.getYAxis().getLabel());
  }

  /// The list with what its figures are counted in beside its name.
  private static ShownList counted(ShownList shown, @Nullable String unit) {
    return unit == null || unit.isEmpty()
        ? shown
        : new ShownList(
            Texts.of("listing.chart", shown.name, unit),
            shown.narrowed,
            shown.columns,
            shown.lines);
  }

  private static <S> ShownList table(TableView<S> table) {
    List<Reader<S>> readers = new ArrayList<>();
    for (TableColumn<S, ?> column : Listed.shown(table)) {
      readers.add(ofTable(column));
    }
    return made(table, table.getItems(), readers);
  }

  private static <S> ShownList tree(TreeTableView<S> tree) {
    List<TreeItem<S>> items = new ArrayList<>();
    for (int i = 0; i < tree.getExpandedItemCount(); i++) {
      items.add(tree.getTreeItem(i));
    }
    List<Reader<TreeItem<S>>> readers = new ArrayList<>();
    for (TreeTableColumn<S, ?> column : tree.getVisibleLeafColumns()) {
      readers.add(ofTree(column));
    }
    return made(tree, items, readers);
  }

  private static <S, T> Reader<S> ofTable(TableColumn<S, T> column) {
    return reader(column, column::getCellData);
  }

  private static <S, T> Reader<TreeItem<S>> ofTree(TreeTableColumn<S, T> column) {
    return reader(column, column::getCellData);
  }

  private static <S> ShownList lines(ListView<S> list) {
    List<Reader<S>> readers = Listed.columns(list).stream()
        .map(told ->
            new Reader<>(new Listing.Column(told.heading(), told.type()), true, told.words()))
        .toList();
    return made(list, list.getItems(), readers);
  }

  /// A column without a heading shows how the lines stand; where none stands anyhow it is left out.
  private static <L, T> Reader<L> reader(
      TableColumnBase<L, T> column, Function<L, @Nullable T> value) {
    boolean named = column.getText() != null && !column.getText().isBlank();
    String heading = named ? column.getText() : Texts.of("listing.state");
    Function<T, String> words = Listed.words(column).orElse(ShownList::plain);
    Function<L, String> told = Listed.covered(column).orElse(line -> {
      T shown = value.apply(line);
      return shown == null ? "" : words.apply(shown);
    });
    return new Reader<>(new Listing.Column(heading, Listed.type(column)), named, told);
  }

  private static String plain(Object value) {
    return switch (value) {
      case String text -> text;
      case StatusMark.Level level -> Texts.of("ui.level." + level.style());
      case Number number -> number.toString();
      case TemporalAccessor time -> time.toString();
      case Boolean yes -> yes ? "√" : "";
      default -> "";
    };
  }

  private static <S> ShownList made(Node list, List<S> items, List<Reader<S>> all) {
    List<S> some = items.stream().filter(Objects::nonNull).toList();
    List<Reader<S>> readers = all.stream()
        .filter(reader -> reader.needed()
            || some.stream().anyMatch(item -> !reader.words().apply(item).isEmpty()))
        .toList();
    List<List<String>> lines = some.stream()
        .map(item -> readers.stream().map(reader -> reader.words().apply(item)).toList())
        .toList();
    return new ShownList(
        Listed.name(list),
        Listed.narrowed(list),
        readers.stream().map(Reader::column).toList(),
        lines);
  }
}
