package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;

/// What can happen to a family (家庭成员变动), with what has to be said about it.
enum FamilyAction {
  LEAVE(MEMBERSHIP.LEFT_ON, MEMBERSHIP.LEAVE_REASON, MEMBERSHIP.PERSON),
  MOVE(
      MEMBERSHIP.LEFT_ON,
      MEMBERSHIP.LEAVE_REASON,
      MEMBERSHIP.HOUSEHOLD,
      MEMBERSHIP.RELATION,
      MEMBERSHIP.JOIN_REASON,
      MEMBERSHIP.PERSON),
  HEAD(MEMBERSHIP.PERSON),
  SPLIT(MEMBERSHIP.LEFT_ON, MEMBERSHIP.PERSON),
  MERGE(MEMBERSHIP.LEFT_ON, MEMBERSHIP.HOUSEHOLD, MEMBERSHIP.RELATION);

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
