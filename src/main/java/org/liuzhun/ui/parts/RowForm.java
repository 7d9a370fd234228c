package org.liuzhun.ui.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.history.RowPast;

/// The form of one row (一行的表单), without nodes. Leaving a field saves that field and what
/// follows from it; a row that is not stored yet is created by its first value, or by the
/// last value of its natural key.
public final class RowForm {

  private final Entity entity;
  private final Map<Field<?>, FieldModel<?>> models = new LinkedHashMap<>();
  private final ObservableList<FieldModel<?>> visible = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<UUID> shown = new ReadOnlyObjectWrapper<>();
  private final Desk desk;
  private UnaryOperator<Row> completion = row -> row;
  private @Nullable Row row;
  private boolean stored;
  private boolean filling;
  private Runnable whenFilled = () -> {};

  /// A form of these fields of an entity, showing nothing yet.
  public RowForm(Entity entity, List<Field<?>> fields, Desk desk) {
    this.entity = entity;
    this.desk = desk;
    fields.forEach(field -> models.put(field, new FieldModel<>(field, desk.references())));
    entity.owning().map(entity::field).map(models::get).ifPresent(FieldModel::need);
    models.values().forEach(model -> {
      model.text().subscribe(() -> note(model));
      model.whenShown(() -> shown(model));
      if (!desk.showing().allowed()) {
        model.veil();
      } else if (desk.showing().whole()) {
        model.unveil();
      }
    });
  }

  private void shown(FieldModel<?> model) {
    Row now = row;
    if (now != null) {
      desk.showing().shown(now.id(), model.field());
    }
  }

  /// Keeps what is typed until it is taken.
  private void note(FieldModel<?> model) {
    Row now = row;
    if (now != null) {
      String text = model.typing() ? model.text().get() : null;
      desk.unfinished().note(now.id(), model.field(), text);
    }
  }

  /// What follows from a changed row is saved in the same edit.
  public RowForm completing(UnaryOperator<Row> rule) {
    completion = rule;
    return this;
  }

  /// Work to do when the form has come to show a row, with all its fields.
  public void whenFilled(Runnable work) {
    whenFilled = work;
  }

  /// Whether a row is just being put into the fields, one after the other.
  public boolean filling() {
    return filling;
  }

  /// The kind of row.
  public Entity entity() {
    return entity;
  }

  /// The row in the form, as far as it is known; null while the form shows nothing.
  public @Nullable Row row() {
    return row;
  }

  /// Whether the form shows this row.
  public boolean shows(UUID id) {
    return row != null && row.id().equals(id);
  }

  /// The row that the form shows; null while it shows nothing.
  public ReadOnlyObjectProperty<UUID> shown() {
    return shown.getReadOnlyProperty();
  }

  /// Tells all that happened to the row in the form.
  void past(Consumer<RowPast> told) {
    if (row != null && stored) {
      desk.past().of(row.id(), told);
    }
  }

  /// Writes a value that the field had before anew.
  <T> void takeBack(FieldModel<T> model, @Nullable Object value) {
    @SuppressWarnings("unchecked")
    T before = (T) value;
    model.text().set(before == null ? "" : model.wording().write(before));
    leave(model);
  }

  /// Puts a value into a field that has none, as if it had been typed.
  public <T> void fill(TableField<?, T> column, T value) {
    if (row != null && row.get(column) == null) {
      takeBack(model(column), value);
    }
  }

  /// The fields that show now, in catalogue order.
  public ObservableList<FieldModel<?>> visible() {
    return visible;
  }

  /// The model of a field, if the form has it.
  public Optional<FieldModel<?>> model(Field<?> field) {
    return Optional.ofNullable(models.get(field));
  }

  /// The model of a column.
  public FieldModel<?> model(TableField<?, ?> column) {
    return Objects.requireNonNull(models.get(entity.field(column)));
  }

  /// Shows a row that is stored.
  public void show(Row now) {
    show(now, true);
  }

  /// Shows a row that is not stored before something is typed into it. When it is shown again, what
  /// was taken into it since stays.
  public void showNew(Row now) {
    Row begun = row;
    show(begun != null && !stored && shows(now.id()) ? begun : now, false);
  }

  /// Shows nothing.
  public void clear() {
    leaveAll();
    row = null;
    shown.set(null);
    visible.clear();
  }

  private void show(Row now, boolean isStored) {
    boolean same = shows(now.id());
    if (!same) {
      leaveAll();
    }
    row = now;
    shown.set(now.id());
    stored = isStored || (same && stored);
    filling = true;
    for (FieldModel<?> model : models.values()) {
      if (same) {
        model.refresh(now, locks(model.field()));
      } else {
        model.open(now, locks(model.field()), desk.unfinished().of(now.id(), model.field()));
      }
    }
    filling = false;
    arrange(now);
    Map<Field<?>, List<Note>> notes = desk.notes().apply(now.id());
    models.forEach((field, model) -> model.say(notes.getOrDefault(field, List.of())));
    whenFilled.run();
  }

  /// Where the edits of this form go.
  Saving saving() {
    return desk.saving();
  }

  /// Takes what was typed into all fields.
  public void leaveAll() {
    List.copyOf(models.values()).forEach(this::leave);
  }

  /// Takes what was typed into the field and saves it when it is new.
  public <T> void leave(FieldModel<T> model) {
    Row before = row;
    if (before == null) {
      return;
    }
    boolean changed = model.take();
    note(model);
    if (changed) {
      Row after = completion.apply(before.with(model.field().column(), model.value()));
      write(before, after, desk.saving());
    }
  }

  /// Takes copied cells into several fields, as one edit. A cell that is refused stays in its field
  /// with the reason.
  ///
  /// @param saving where the edit goes
  void paste(Map<FieldModel<?>, String> cells, Saving saving) {
    Row before = row;
    if (before == null) {
      return;
    }
    Row after = before;
    for (Map.Entry<FieldModel<?>, String> cell : cells.entrySet()) {
      FieldModel<?> model = cell.getKey();
      model.text().set(cell.getValue());
      after = taken(model, after);
      note(model);
    }
    if (!after.equals(before)) {
      write(before, completion.apply(after), saving);
    }
  }

  private static <T> Row taken(FieldModel<T> model, Row row) {
    return model.take() ? row.with(model.field().column(), model.value()) : row;
  }

  private void write(Row before, Row after, Saving saving) {
    if (!stored && !entity.naturalKey().isEmpty()) {
      writeKeyed(after, saving);
      return;
    }
    Edit.Builder edit = Edit.begin();
    send(before, after, stored ? edit.change(before, after) : edit.create(after), saving);
  }

  private void writeKeyed(Row after, Saving saving) {
    row = after;
    if (entity.fields().stream()
        .anyMatch(f -> f.is(Field.Trait.REQUIRED) && after.get(f.column()) == null)) {
      return;
    }
    Row keyed = after.underItsKey();
    send(keyed, keyed, Edit.begin().create(keyed), saving);
  }

  private static <T> Row copied(Field<T> field, Row from, Row to) {
    return to.with(field.column(), from.get(field.column()));
  }

  private void send(Row before, Row after, Edit.Builder edit, Saving saving) {
    row = after;
    boolean was = stored;
    stored = true;
    List<FieldModel<?>> concerned = new ArrayList<>();
    for (FieldModel<?> model : models.values()) {
      TableField<?, ?> column = model.field().column();
      model.refresh(after, locks(model.field()));
      if (!was || !Objects.equals(before.get(column), after.get(column))) {
        model.sent();
        concerned.add(model);
      }
    }
    arrange(after);
    saving.save(edit.build(), trouble -> answered(before, after, was, concerned, trouble));
  }

  private void answered(
      Row before,
      Row after,
      boolean was,
      List<FieldModel<?>> concerned,
      Optional<Trouble> trouble) {
    Row now = row;
    if (now == null || !now.id().equals(after.id())) {
      return;
    }
    if (trouble.isEmpty()) {
      concerned.forEach(FieldModel::saved);
      return;
    }
    stored = was;
    String message = trouble.get().getMessage();
    for (FieldModel<?> model : concerned) {
      now = copied(model.field(), before, now);
      model.failed(before, message);
      note(model);
    }
    row = now;
  }

  private boolean locks(Field<?> field) {
    return desk.readOnly() || stored && entity.naturalKey().contains(field.column());
  }

  private void arrange(Row now) {
    List<FieldModel<?>> showing = models.values().stream()
        .filter(model -> Visibility.shows(model.field(), now))
        .toList();
    if (!showing.equals(visible)) {
      visible.setAll(showing);
    }
  }
}
