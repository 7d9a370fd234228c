package org.liuzhun.ui.household;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.CopyPanel;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.FormFields;
import org.liuzhun.ui.parts.RowListModel;
import org.liuzhun.ui.parts.RowListView;

/// The rows of one entity in a household's file, as a list with a form (档案列表).
final class EntityList implements SectionView {

  private final RowListModel model;
  private final RowListView view;
  private final Function<Subject, List<Row>> rows;
  private UnaryOperator<Row> beginning = row -> row;
  private @Nullable Subject subject;

  EntityList(Entity entity, List<Field<?>> columns, Desk desk, RowId ids) {
    this(entity, columns, desk, ids, shown -> shown.rows(entity));
  }

  EntityList(
      Entity entity,
      List<Field<?>> columns,
      Desk desk,
      RowId ids,
      Function<Subject, List<Row>> rows) {
    this.rows = rows;
    model = RowListModel.of(desk, entity, FormFields.inFile(entity)).starting(this::begin);
    view = new RowListView(model, columns, desk, ids::next);
  }

  /// How a new row begins, apart from its household.
  EntityList beginning(UnaryOperator<Row> rule) {
    beginning = rule;
    return this;
  }

  /// What it had last year can be taken over into this one.
  EntityList copying(LastYear rule, Desk desk, RowId ids) {
    CopyPanel panel = new CopyPanel(desk);
    Button button = new Button(Texts.of("ui.parts.year.copy"));
    button.getStyleClass().add("quiet");
    button.setOnAction(_ -> offer(rule, desk, ids, panel));
    view.with(button).offering(panel);
    model.rows().addListener((ListChangeListener<Row>)
        _ -> button.setDisable(from(rule).isEmpty()));
    button.setDisable(true);
    return this;
  }

  private OptionalInt from(LastYear rule) {
    Subject shown = subject;
    return shown == null
        ? OptionalInt.empty()
        : rule.before(model.rows(), shown.today().getYear());
  }

  private void offer(LastYear rule, Desk desk, RowId ids, CopyPanel panel) {
    leave();
    Subject shown = subject;
    OptionalInt year = from(rule);
    if (shown != null && year.isPresent()) {
      panel.offer(
          year.getAsInt(),
          rule.offers(
              model.rows(),
              year.getAsInt(),
              shown.today().getYear(),
              desk,
              row -> owned(Row.empty(row.entity(), ids.next()), shown)));
    }
  }

  /// Adds a row that was begun elsewhere.
  void add(Row row) {
    model.add(row);
    view.form().focusFirst();
  }

  RowListModel model() {
    return model;
  }

  @Override
  public RowListView node() {
    return view;
  }

  @Override
  public void show(Subject shown) {
    boolean again = subject != null && subject.id().equals(shown.id());
    subject = shown;
    model.show(shown.id(), rows.apply(shown));
    view.setDisable(ofPeople() && shown.someone().isEmpty());
    if (again) {
      view.table().refresh();
    }
  }

  private boolean ofPeople() {
    return model.entity().owner() == Owner.PERSON;
  }

  @Override
  public boolean focus(@Nullable UUID row, @Nullable Field<?> field) {
    return view.focus(row, field);
  }

  @Override
  public void leave() {
    model.form().leaveAll();
  }

  private Row begin(Row row) {
    Subject shown = subject;
    return shown == null ? row : beginning.apply(owned(row, shown));
  }

  /// A row of a person is at first the head's, or the person's of whom the row before told.
  private static Row owned(Row row, Subject shown) {
    TableField<?, UUID> owner = row.entity().owning().orElseThrow();
    if (row.get(owner) != null) {
      return row;
    }
    return row.entity().owner() == Owner.HOUSEHOLD
        ? row.with(owner, shown.id())
        : row.with(owner, shown.someone().orElse(null));
  }
}
