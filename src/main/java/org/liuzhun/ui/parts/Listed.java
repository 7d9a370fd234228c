package org.liuzhun.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import org.liuzhun.registry.listing.Listing;

/// What a list on the screen says of itself for its way out (清单输出). A table needs nothing of this:
/// its columns, lines and order are what goes out, under the name by which it is read aloud. What a
/// table cannot tell by itself is told here.
public final class Listed {

  private static final String COLUMNS = "listed.columns";
  private static final String NARROWED = "listed.narrowed";
  private static final String NAMED = "listed.named";
  private static final String WORDS = "listed.words";
  private static final String COVERED = "listed.covered";
  private static final String TYPE = "listed.type";
  private static final String MORE = "listed.more";
  private static final String PART = "listed.part";

  /// A column of a list that is no table.
  ///
  /// @param heading what stands above it
  /// @param type what its cells are
  /// @param words what it says of a line
  /// @param <T> the kind of line
  public record Told<T>(String heading, Listing.Type type, Function<T, String> words) {}

  private Listed() {}

  /// By which filters the list is narrowed now, in words; empty for none.
  public static void narrowed(Node list, Supplier<String> words) {
    list.getProperties().put(NARROWED, words);
  }

  /// Another name than the one by which the list is read aloud.
  public static void named(Node list, Supplier<String> name) {
    list.getProperties().put(NAMED, name);
  }

  /// The columns of a list that is no table.
  public static <T> void columns(ListView<T> list, List<Told<T>> columns) {
    list.getProperties().put(COLUMNS, columns);
  }

  /// What a column says in words where it shows something else, a mark for instance. Its cells'
  /// values are given to the function.
  public static <T> void words(TableColumnBase<?, T> column, Function<T, String> words) {
    column.getProperties().put(WORDS, words);
  }

  /// What a column says of a line with the middle of numbers hidden, where the screen may show the
  /// whole: only this goes out.
  public static <S> void covered(TableColumn<S, ?> column, Function<S, String> words) {
    column.getProperties().put(COVERED, words);
  }

  /// The same for a column of a tree.
  public static <S> void covered(TreeTableColumn<S, ?> column, Function<S, String> words) {
    Function<TreeItem<S>, String> ofItem = item -> words.apply(item.getValue());
    column.getProperties().put(COVERED, ofItem);
  }

  /// That a column holds figures.
  public static void figures(TableColumnBase<?, ?> column, Listing.Type type) {
    column.getProperties().put(TYPE, type);
  }

  /// The columns of a table go on in another beside it, which has the same lines: both go out as
  /// one.
  public static <S> void goesOn(TableView<S> table, TableView<S> beside) {
    table.getProperties().put(MORE, beside);
    beside.getProperties().put(PART, true);
  }

  /// All columns that show of a table's lines, those beside it as well.
  static <S> List<TableColumn<S, ?>> shown(TableView<S> table) {
    List<TableColumn<S, ?>> columns = new ArrayList<>(table.getVisibleLeafColumns());
    more(table).ifPresent(beside -> columns.addAll(beside.getVisibleLeafColumns()));
    return columns;
  }

  @SuppressWarnings("unchecked") // only `goesOn` puts it there, for a table of the same lines
  private static <S> Optional<TableView<S>> more(TableView<S> table) {
    return table.getProperties().get(MORE) instanceof TableView<?> beside
        ? Optional.of((TableView<S>) beside)
        : Optional.empty();
  }

  /// Whether a table is only what goes on beside another.
  static boolean isPart(Node table) {
    return table.getProperties().containsKey(PART);
  }

  static String narrowed(Node list) {
    return told(list, NARROWED).orElse("");
  }

  static String name(Node list) {
    return told(list, NAMED)
        .or(() -> Optional.ofNullable(list.getAccessibleText()))
        .orElse("");
  }

  private static Optional<String> told(Node list, String key) {
    return list.getProperties().get(key) instanceof Supplier<?> words
        ? Optional.of(String.valueOf(words.get()))
        : Optional.empty();
  }

  @SuppressWarnings("unchecked") // only `columns` puts it there, for a list of that kind of line
  static <T> List<Told<T>> columns(ListView<T> list) {
    return list.getProperties().get(COLUMNS) instanceof List<?> columns
        ? (List<Told<T>>) columns
        : List.of();
  }

  @SuppressWarnings("unchecked") // only `words` puts it there, for a column of that kind of value
  static <T> Optional<Function<T, String>> words(TableColumnBase<?, T> column) {
    return column.getProperties().get(WORDS) instanceof Function<?, ?> words
        ? Optional.of((Function<T, String>) words)
        : Optional.empty();
  }

  @SuppressWarnings("unchecked") // only `covered` puts it there, for a column of that kind of line
  static <L> Optional<Function<L, String>> covered(TableColumnBase<L, ?> column) {
    return column.getProperties().get(COVERED) instanceof Function<?, ?> words
        ? Optional.of((Function<L, String>) words)
        : Optional.empty();
  }

  static Listing.Type type(TableColumnBase<?, ?> column) {
    return column.getProperties().get(TYPE) instanceof Listing.Type type
        ? type
        : Listing.Type.WORDS;
  }
}
