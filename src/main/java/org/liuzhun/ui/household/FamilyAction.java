package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;

/// What can happen to a family (家庭成员变动), with what has to be said about it.
enum FamilyAction {
  LEAVE(MEMBERSHIP.LEFT_ON, MEMBERSHIP.LEAVE_REASON, MEMBERSHIP.PERSON),
  MOVE(
      MEMBERSHIP.HOUSEHOLD,
      MEMBERSHIP.RELATION,
      MEMBERSHIP.LEFT_ON,
      MEMBERSHIP.LEAVE_REASON,
      MEMBERSHIP.JOIN_REASON,
      MEMBERSHIP.PERSON),
  HEAD(MEMBERSHIP.PERSON),
  SPLIT(MEMBERSHIP.PERSON, MEMBERSHIP.LEFT_ON),
  MERGE(MEMBERSHIP.HOUSEHOLD, MEMBERSHIP.RELATION, MEMBERSHIP.LEFT_ON);

  /// What these ask depends on what happens.
  private static final Set<TableField<?, ?>> ASKED =
      Set.of(MEMBERSHIP.LEFT_ON, MEMBERSHIP.PERSON, MEMBERSHIP.HOUSEHOLD);

  private final List<TableField<?, ?>> columns;

  FamilyAction(TableField<?, ?>... columns) {
    this.columns = List.of(columns);
  }

  /// What is asked.
  List<Field<?>> fields() {
    return columns.stream()
        .<Field<?>>map(column -> Catalogue.MEMBERSHIP.field(column))
        .toList();
  }

  /// What a field asks here.
  String caption(Field<?> field) {
    return ASKED.contains(field.column())
        ? text("." + field.name())
        : field.label(Texts.language());
  }

  /// Whether several members are chosen.
  boolean choosesMembers() {
    return this == SPLIT;
  }

  String label() {
    return text("");
  }

  /// What it does, in a sentence.
  String explanation() {
    return text(".explain");
  }

  private String text(String which) {
    return Texts.of("ui.household.family." + name().toLowerCase(Locale.ROOT) + which);
  }

  static Stream<FamilyAction> all() {
    return Stream.of(values());
  }
}
