package org.liuzhun.spreadsheet;

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

/// An entry of a list as the text of cells (台账明细): in Chinese, with names for what it refers to.
///
/// @param village the village
/// @param dossier the household that it belongs to; null where it belongs to none
record EntryText(VillageFile village, @Nullable Dossier dossier) {

  /// Whether a field can be shown: one that refers to other rows must refer to what has a name.
  static boolean isShown(Field<?> field) {
    return !(field.kind() instanceof ReferenceKind reference)
        || Catalogue.entity(reference.entity())
            .flatMap(entity -> entity.field("name"))
            .isPresent();
  }

  /// What a field of an entry says.
  String of(Field<?> field, Row entry) {
    if (!(field.kind() instanceof ReferenceKind reference)) {
      return field.shown(entry, Texts.CHINESE);
    }
    return entry.get(field.column()) instanceof UUID id ? name(reference, id) : "";
  }

  private String name(ReferenceKind reference, UUID id) {
    Optional<String> member =
        Optional.ofNullable(dossier).flatMap(one -> one.member(id)).map(Member::name);
    return member
        .or(() -> Catalogue.entity(reference.entity())
            .flatMap(entity -> village.row(entity, id))
            .flatMap(
                row -> row.entity().field("name").map(field -> field.shown(row, Texts.CHINESE))))
        .orElse("");
  }
}
