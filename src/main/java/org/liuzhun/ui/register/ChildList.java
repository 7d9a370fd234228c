package org.liuzhun.ui.register;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.control.Tab;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Beneath;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.RowListModel;
import org.liuzhun.ui.parts.RowListView;
import org.liuzhun.ui.session.Session;

/// The rows that name the chosen row of a page (下属列表).
final class ChildList {

  private static final int LINES = 6;

  private final Session session;
  private final TableField<?, UUID> parent;
  private final Entity entity;
  private final RowListModel model;
  private final RowListView view;
  private final Tab tab;
  private String name;
  private final Comparator<Row> order;
  private @Nullable Row owner;

  ChildList(
      Session session,
      Desk desk,
      Entity entity,
      TableField<?, UUID> parent,
      UnaryOperator<Row> starting,
      List<Field<?>> columns) {
    this.session = session;
    this.parent = parent;
    this.entity = entity;
    order = byPosition(entity);
    List<Field<?>> fields = entity.fields().stream()
        .filter(field -> field.isInForms() && !field.column().equals(parent))
        .<Field<?>>map(field -> field)
        .toList();
    model = RowListModel.of(desk, entity, fields)
        .starting(row -> owner == null ? row : starting.apply(owned(row, owner)));
    view = new RowListView(model, columns, desk, session.ids()::next);
    view.table().atMost(LINES);
    view.getStyleClass().add("section");
    name = entity.listLabel(Texts.language());
    tab = new Tab(name, new Beneath(view));
  }

  boolean holds(Entity rows) {
    return entity.equals(rows);
  }

  void choose(UUID row) {
    model.choose(row);
  }

  Tab tab() {
    return tab;
  }

  /// Another name than the entity's, on the tab and above the list.
  void called(String other) {
    name = other;
    tab.setText(other);
    view.titled(other);
  }

  void leave() {
    model.form().leaveAll();
  }

  void show(@Nullable Row chosen) {
    owner = chosen;
    view.setDisable(chosen == null);
    List<Row> rows = chosen == null
        ? List.of()
        : session.village().all(entity).stream()
            .filter(row -> chosen.id().equals(row.get(parent)))
            .sorted(order)
            .toList();
    model.show(chosen == null ? new UUID(0, 0) : chosen.id(), rows);
    view.table().refresh();
    tab.setText(rows.isEmpty() ? name : name + " " + rows.size());
  }

  /// A row of the chosen one: it names it, and lies in the same household's file.
  private Row owned(Row row, Row of) {
    Row named = row.with(parent, of.id());
    return entity
        .field("household")
        .flatMap(
            field -> of.entity().field("household").map(from -> copied(named, field, of, from)))
        .orElse(named);
  }

  @SuppressWarnings("unchecked")
  private static Row copied(Row to, Field<?> field, Row of, Field<?> from) {
    return to.with((TableField<?, UUID>) field.column(), (UUID) of.get(from.column()));
  }

  /// Rows that have a position stand in its order.
  private static Comparator<Row> byPosition(Entity entity) {
    return entity
        .field("position")
        .<Comparator<Row>>map(field -> Comparator.comparing(
            row -> row.get(field.column()) instanceof Integer place ? place : Integer.MAX_VALUE))
        .orElse((_, _) -> 0);
  }
}
