package org.liuzhun.ui.parts;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.text.Texts;

/// A list of rows with buttons, and the form of the chosen row under it (列表部件).
public final class RowListView extends VBox {

  private final RowListModel model;
  private final RowTable table;
  private final FormView form;
  private final Supplier<UUID> ids;
  private final Bar bar = new Bar();
  private final Label title = new Label();
  private final Label none = new Label(Texts.of("ui.parts.list.none"));
  private final VBox panel = new VBox();
  private final VBox below = new VBox();
  private boolean given;
  private boolean apart;

  /// The view of a list.
  ///
  /// @param columns the fields in the table
  /// @param ids identities for new rows
  public RowListView(RowListModel model, List<Field<?>> columns, Desk desk, Supplier<UUID> ids) {
    this.model = model;
    this.ids = ids;
    getStyleClass().add("row-list");
    table = new RowTable(model, columns, desk);
    form = new FormView(model.form());
    fillBar();
    AddKeys.on(this, () -> add(false), () -> add(true));
    table.whenEntered(form::focusFirst);
    panel.getChildren().add(table);
    panel.getStyleClass().addAll("panel", "flush");
    below.getChildren().add(form);
    below.getStyleClass().add("panel");
    below.visibleProperty().bind(Bindings.isNotNull(model.chosen()));
    below.managedProperty().bind(below.visibleProperty());
    getChildren().add(bar);
    if (desk.readOnly()) {
      given();
    }
    model.rows().subscribe(this::place);
    model.chosen().subscribe(this::place);
    place();
  }

  /// Most lists of most households are empty: what has nothing to show is not in the window, where
  /// the toolkit would style it all the same.
  private void place() {
    boolean rows = !model.rows().isEmpty();
    if (rows != getChildren().contains(panel)) {
      if (rows) {
        int last = getChildren().indexOf(below);
        getChildren().add(last < 0 ? getChildren().size() : last, panel);
      } else {
        getChildren().remove(panel);
      }
    }
    boolean chosen = model.chosen().get() != null && !apart;
    if (chosen != getChildren().contains(below)) {
      if (chosen) {
        getChildren().add(below);
      } else {
        getChildren().remove(below);
      }
    }
  }

  /// The table.
  public RowTable table() {
    return table;
  }

  /// The form.
  public FormView form() {
    return form;
  }

  /// The list without nodes.
  public RowListModel model() {
    return model;
  }

  /// Takes the form out, so that it can stand elsewhere.
  public Node formApart() {
    apart = true;
    place();
    return below;
  }

  /// The rows are given: none is added or deleted.
  public RowListView given() {
    given = true;
    lacking("");
    bar.getChildren().removeIf(Button.class::isInstance);
    return this;
  }

  /// What is said while no row shows; blank words say that none is recorded.
  public void lacking(String words) {
    String nothing = given ? "ui.parts.list.none-given" : "ui.parts.list.none";
    none.setText(words.isBlank() ? Texts.of(nothing) : words);
  }

  /// Calls the list something else than its kind of row.
  public RowListView titled(String name) {
    title.setText(name);
    table.setAccessibleText(name);
    return this;
  }

  /// Puts a panel between the line above the list and the list.
  public RowListView offering(CopyPanel panel) {
    getChildren().add(1, panel);
    return this;
  }

  /// Adds something to the line above the list.
  public RowListView with(Node node) {
    bar.getChildren().add(node);
    return this;
  }

  /// Goes to a row and a field of it; false when they are not here.
  public boolean focus(@Nullable UUID row, @Nullable Field<?> field) {
    if (row != null && !model.choose(row)) {
      return false;
    }
    if (field != null) {
      return form.focus(field);
    }
    return row == null ? focusList() : form.focusFirst();
  }

  /// The cursor goes to the rows, or where there are none to the button that adds one.
  private boolean focusList() {
    if (isDisabled()) {
      return false;
    }
    if (!model.rows().isEmpty()) {
      table.requestFocus();
    } else {
      bar.getChildren().stream()
          .filter(Button.class::isInstance)
          .findFirst()
          .ifPresent(Node::requestFocus);
    }
    return true;
  }

  private void fillBar() {
    title.setText(model.entity().listLabel(Texts.language()));
    title.getStyleClass().add("heading");
    none.getStyleClass().add("muted");
    none.visibleProperty().bind(Bindings.isEmpty(model.rows()));
    none.managedProperty().bind(none.visibleProperty());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button add = button("ui.parts.list.add", () -> model.add(ids.get()));
    Button repeat = button("ui.parts.list.repeat", () -> model.repeat(ids.get()));
    Button delete = button("ui.parts.list.delete", model::delete);
    repeat.disableProperty().bind(Bindings.isNull(model.chosen()));
    delete.disableProperty().bind(Bindings.isNull(model.chosen()));
    add.setOnAction(_ -> begin(() -> model.add(ids.get())));
    repeat.setOnAction(_ -> begin(() -> model.repeat(ids.get())));
    bar.getStyleClass().add("list-bar");
    bar.getChildren().addAll(title, none, gap, add, repeat, delete);
  }

  private void add(boolean like) {
    if (!given && !isDisabled()) {
      begin(() -> {
        if (like && model.chosen().get() != null) {
          model.repeat(ids.get());
        } else {
          model.add(ids.get());
        }
      });
    }
  }

  private void begin(Runnable adding) {
    adding.run();
    form.focusFirst();
  }

  private static Button button(String key, Runnable action) {
    Button button = new Button(Texts.of(key));
    button.getStyleClass().add("quiet");
    button.setOnAction(_ -> action.run());
    return button;
  }
}
