package org.liuzhun.ui.parts;

import java.util.List;
import java.util.Set;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.ReferenceKind;

/// Which fields of an entity a form shows (表单字段): all in catalogue order, but not those that
/// the program keeps and not those that only say to which row the row belongs.
public final class FormFields {

  private static final Set<String> PARENTS = Set.of("household", "episode", "income_statement");

  private FormFields() {}

  /// The fields of the entity's form.
  public static List<Field<?>> of(Entity entity) {
    return entity.fields().stream()
        .filter(field -> field.isInForms() && !namesOwner(entity, field))
        .<Field<?>>map(field -> field)
        .toList();
  }

  /// The fields of a row of a year, where the year is chosen above the form.
  public static List<Field<?>> withinYear(Entity entity) {
    return of(entity).stream()
        .filter(field -> !field.name().equals("year"))
        .<Field<?>>map(field -> field)
        .toList();
  }

  /// The fields of the entity's form in a household's file, where several members have rows of it:
  /// whose row it is comes among them.
  public static List<Field<?>> inFile(Entity entity) {
    return entity.fields().stream()
        .filter(field -> field.isInForms())
        .filter(field -> isPersonOf(entity, field) || !namesOwner(entity, field))
        .<Field<?>>map(field -> field)
        .toList();
  }

  private static boolean isPersonOf(Entity entity, Field<?> field) {
    return entity.owner() == Owner.PERSON
        && entity.owning().filter(field.column()::equals).isPresent();
  }

  private static boolean namesOwner(Entity entity, Field<?> field) {
    if (!(field.kind() instanceof ReferenceKind(String target))) {
      return false;
    }
    if (target.equals("person")) {
      return entity.owner() == Owner.PERSON || entity.key().equals("membership");
    }
    boolean history = field.name().endsWith("_from") || field.name().endsWith("_into");
    return PARENTS.contains(target) && !history;
  }
}
