package org.liuzhun.ui.history;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.changes.ChangeWords;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Chronicle;
import org.liuzhun.store.HistoryEntry;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Listed;
import org.liuzhun.ui.parts.Paragraph;

/// What was changed as a tree: saves, the rows in them, the cells in these (变更列表); the latest
/// first. Arrow keys open and close.
public final class ChangeTree extends TreeTableView<ChangeLine> {

  private static final PseudoClass SAVE = PseudoClass.getPseudoClass("save");

  private final ZoneId zone;
  private final UUID laptop;
  private final boolean naming;
  private final Label placeholder = new Paragraph("");
  private String none = "time.none";
  private ChangeWords words = new ChangeWords(VillageFile.empty(), Chronicle.EMPTY);

  /// An empty tree.
  ///
  /// @param zone the zone in which times are told
  /// @param laptop this laptop
  /// @param naming whether lines name the household
  public ChangeTree(ZoneId zone, UUID laptop, boolean naming) {
    this.zone = zone;
    this.laptop = laptop;
    this.naming = naming;
    column("time.column.what", 420, this::what);
    values("time.column.before", 140, ChangeWords::before);
    values("time.column.after", 150, ChangeWords::after);
    column(
        "time.column.why",
        150,
        line -> line.level() == ChangeLine.Level.SAVE ? ChangeWords.why(line.entry()) : "");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setShowRoot(false);
    setRoot(new TreeItem<>());
    setRowFactory(_ -> new Line());
    setAccessibleText(Texts.of("time.changes"));
    setPlaceholder(placeholder);
    getStyleClass().add("changes");
  }

  /// What is said while there are no changes: what limits them, or what to do next.
  public ChangeTree saying(String key) {
    none = key;
    placeholder.setText(Texts.of(key));
    return this;
  }

  /// Shows that the past is being read.
  public void reading() {
    placeholder.setText(Texts.of("time.reading"));
    setRoot(new TreeItem<>());
  }

  /// Shows these entries of a chronicle.
  public void show(ChangeWords told, List<HistoryEntry> entries) {
    words = told;
    placeholder.setText(Texts.of(none));
    TreeItem<ChangeLine> root = new TreeItem<>();
    root.getChildren().setAll(SaveGroup.of(entries).stream().map(ChangeItem::of).toList());
    setRoot(root);
    if (!root.getChildren().isEmpty()) {
      getSelectionModel().select(0);
    }
  }

  /// The line that is chosen.
  public Optional<ChangeLine> chosen() {
    return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
  }

  private String what(ChangeLine line) {
    HistoryEntry entry = line.entry();
    return switch (line.level()) {
      case SAVE ->
        Texts.of(
            "time.save",
            ChangeWords.when(entry, zone),
            ChangeWords.who(entry),
            Laptops.name(entry.device(), laptop),
            line.count());
      case ROW -> {
        String row = Texts.of("time.row", ChangeWords.happened(entry.what()), row(entry));
        yield line.count() == 0 ? row : Texts.of("time.row-cells", row, line.count());
      }
      case CELL -> Texts.of("time.cell", row(entry), ChangeWords.what(entry));
    };
  }

  private String row(HistoryEntry entry) {
    String row = words.row(entry.entity(), entry.row());
    String household = naming ? words.households(entry.row()) : "";
    return household.isEmpty() ? row : Texts.of("time.household-row", household, row);
  }

  private static String cell(ChangeLine line, Function<HistoryEntry, String> text) {
    return line.level() == ChangeLine.Level.CELL ? text.apply(line.entry()).replace('\n', ' ') : "";
  }

  private void values(
      String key, double width, BiFunction<ChangeWords, HistoryEntry, String> value) {
    column(key, width, line -> cell(line, entry -> value.apply(words, entry)));
    Listed.covered(
        getColumns().getLast(), line -> cell(line, entry -> value.apply(words.covered(), entry)));
  }

  private void column(String key, double width, Function<ChangeLine, String> text) {
    TreeTableColumn<ChangeLine, String> column = new TreeTableColumn<>(Texts.of(key));
    column.setCellValueFactory(
        cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue().getValue())));
    column.setPrefWidth(width);
    column.setMinWidth(width / 2);
    column.setSortable(false);
    column.setReorderable(false);
    getColumns().add(column);
  }

  private static final class Line extends TreeTableRow<ChangeLine> {
    @Override
    protected void updateItem(@Nullable ChangeLine line, boolean empty) {
      super.updateItem(line, empty);
      pseudoClassStateChanged(SAVE, line != null && line.level() == ChangeLine.Level.SAVE);
    }
  }
}
