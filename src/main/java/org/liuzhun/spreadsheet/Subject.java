package org.liuzhun.spreadsheet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.StatementPurpose;

/// Of whom and of which year a row speaks.
///
/// @param household the household
/// @param person the person, null when the row speaks of the household alone
/// @param membership the person's membership, null together with the person
/// @param year the year
record Subject(
    UUID household, @Nullable UUID person, @Nullable UUID membership, int year) {

  /// The row of this entity that a cell of the sheet row belongs to; null when there is none, since
  /// nobody is named.
  @Nullable
  Row row(Entity entity) {
    if (entity == Catalogue.HOUSEHOLD) {
      return Row.empty(entity, household);
    }
    if (entity == Catalogue.HOUSEHOLD_YEAR) {
      return Row.keyed(entity, household, year);
    }
    if (entity == Catalogue.INCOME_STATEMENT) {
      return Row.keyed(entity, household, Coded.of(StatementPurpose.YEARLY), year);
    }
    if (person == null || membership == null) {
      return null;
    }
    if (entity == Catalogue.PERSON_YEAR) {
      return Row.keyed(entity, person, year);
    }
    return Row.empty(entity, entity == Catalogue.MEMBERSHIP ? membership : person);
  }

  /// Whether cells of this entity speak of the person, not of the household.
  static boolean isPersonal(Entity entity) {
    return entity.owner() == Owner.PERSON || entity == Catalogue.MEMBERSHIP;
  }
}
