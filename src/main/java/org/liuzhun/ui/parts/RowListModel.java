package org.liuzhun.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.store.Edit;

/// A list of rows with the form of the chosen one (列表与表单), without nodes. A new row of an entity
/// with a natural key waits in the list until its key is complete.
public final class RowListModel {

  private final Desk desk;
  private final RowForm form;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Row> chosen = new ReadOnlyObjectWrapper<>();
  private @Nullable UUID owner;
  private @Nullable Row fresh;
  private UnaryOperator<Row> starting = row -> row;
  private Predicate<Row> stored = _ -> true;

  /// A list over this form.
  public RowListModel(Desk desk, RowForm form) {
    this.desk = desk;
    this.form = form;
  }

  /// A list over a form of these fields of an entity.
  public static RowListModel of(Desk desk, Entity entity, List<Field<?>> fields) {
    return new RowListModel(desk, new RowForm(entity, fields, desk));
  }

  /// How a new row begins: with its owner, its year, today's date.
  public RowListModel starting(UnaryOperator<Row> rule) {
    starting = rule;
    return this;
  }

  /// Some rows are in the list before they are stored; their first value creates them.
  public RowListModel storedIf(Predicate<Row> rule) {
    stored = rule;
    return this;
  }

  /// The rows in the list.
  public ObservableList<Row> rows() {
    return rows;
  }

  /// The chosen row; null while there is none.
  public ReadOnlyObjectProperty<Row> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// The form of the chosen row.
  public RowForm form() {
    return form;
  }

  /// The kind of row.
  public Entity entity() {
    return form.entity();
  }

  /// Shows the rows of an owner. The chosen row stays chosen; for another owner the first one is.
  public void show(UUID of, List<Row> now) {
    boolean sameOwner = of.equals(owner);
    owner = of;
    keep();
    UUID wanted = !sameOwner || form.row() == null ? null : form.row().id();
    List<Row> all = new ArrayList<>(now);
    if (!sameOwner || fresh != null && find(now, fresh.id()).isPresent()) {
      fresh = null;
    }
    if (fresh != null) {
      all.add(fresh);
    }
    if (!all.equals(rows)) {
      rows.setAll(all);
    }
    Optional<Row> again = find(all, wanted);
    choose(again.orElse(all.isEmpty() ? null : all.getFirst()));
  }

  /// What was taken into a row that waits for its key goes with it, and the name that its key gave
  /// it in the form.
  private void keep() {
    Row looked = chosen.get();
    Row taken = form.row();
    if (fresh != null && looked != null && taken != null && looked.id().equals(fresh.id())) {
      fresh = taken;
    }
  }

  /// Chooses a row; null when the list is empty.
  public void choose(@Nullable Row row) {
    if (row != null && !form.shows(row.id())) {
      form.leaveAll();
      keep();
    }
    if (row == null) {
      form.clear();
    } else if (fresh != null && waits(row)) {
      form.showNew(fresh);
    } else if (!stored.test(row)) {
      form.showNew(row);
    } else {
      form.show(row);
    }
    chosen.set(row);
  }

  /// Chooses the row with this identity, if it is in the list.
  public boolean choose(UUID row) {
    Optional<Row> found = find(rows, row);
    found.ifPresent(this::choose);
    return found.isPresent();
  }

  /// Adds a row and chooses it.
  ///
  /// @param id its identity
  public void add(UUID id) {
    begin(starting.apply(Row.empty(entity(), id)));
  }

  /// Adds a row with the values of the chosen one, but without its natural key.
  public void repeat(UUID id) {
    Row last = form.row();
    Row row = Row.empty(entity(), id);
    if (last != null) {
      for (Field<?> field : entity().fields()) {
        row = entity().naturalKey().contains(field.column()) ? row : copied(field, last, row);
      }
    }
    begin(starting.apply(row));
  }

  /// Adds this row, begun elsewhere, and chooses it.
  public void add(Row row) {
    begin(starting.apply(row));
  }

  /// Deletes the chosen row. The row before it is chosen.
  public void delete() {
    Row row = chosen.get();
    if (row == null) {
      return;
    }
    int at = rows.indexOf(row);
    if (waits(row)) {
      fresh = null;
    } else {
      desk.saving().save(Edit.begin().delete(row).build(), _ -> {});
    }
    rows.remove(row);
    choose(rows.isEmpty() ? null : rows.get(Math.max(0, Math.min(at, rows.size() - 1))));
  }

  private boolean waits(Row row) {
    return fresh != null
        && fresh.id().equals(row.id())
        && !entity().naturalKey().isEmpty();
  }

  /// Shows a row that was just given to be saved together with others, and chooses it.
  public void expect(Row row) {
    form.leaveAll();
    if (find(rows, row.id()).isEmpty()) {
      fresh = row;
      rows.add(row);
    }
    choose(row);
  }

  private void begin(Row row) {
    form.leaveAll();
    fresh = row;
    rows.add(row);
    if (entity().naturalKey().isEmpty()) {
      desk.saving().save(Edit.begin().create(row).build(), _ -> {});
    }
    choose(row);
  }

  private static Optional<Row> find(List<Row> rows, @Nullable UUID id) {
    return rows.stream().filter(row -> Objects.equals(row.id(), id)).findFirst();
  }

  private static <T> Row copied(Field<T> field, Row from, Row to) {
    return to.with(field.column(), from.get(field.column()));
  }
}
