package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.HELPER;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;

/// What another row is called where a field refers to it.
///
/// @param village the village, for helpers and other households
/// @param dossier the household, for its people and episodes
/// @param veil what is kept off the sheet
record Names(VillageFile village, Dossier dossier, Veil veil) {

  String of(String entity, @Nullable Object id) {
    if (!(id instanceof UUID row)) {
      return "";
    }
    return switch (entity) {
      case "person" -> dossier.member(row).map(Member::name).orElse("");
      case "helper" ->
        village.row(Catalogue.HELPER, row).map(r -> r.get(HELPER.NAME, "")).orElse("");
      case "household" -> village.dossier(row).map(Dossier::title).orElse("");
      default -> dossier.find(row).flatMap(Names::firstWords).orElse("");
    };
  }

  private static Optional<String> firstWords(Row row) {
    return row.entity().fields().stream()
        .filter(field -> !(field.kind() instanceof ReferenceKind))
        .map((Field<?> field) -> field.shown(row, Texts.CHINESE))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
