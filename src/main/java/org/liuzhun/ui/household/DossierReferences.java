package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.HELPER;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liuzhun.ui.parts.Choice;
import org.liuzhun.ui.parts.References;

/// The rows that the fields of a household's file may name: its members, the village's helpers and
/// households.
///
/// @param subject what is shown at the moment
record DossierReferences(Supplier<@Nullable Subject> subject) implements References {

  @Override
  public List<Choice<UUID>> of(String entity) {
    Subject now = subject.get();
    if (now == null) {
      return List.of();
    }
    return switch (entity) {
      case "person" ->
        now.dossier().everybody().stream()
            .map(member -> Choice.of(member.file().id(), "", member.name()))
            .toList();
      case "helper" ->
        now.village().rows(org.liuzhun.registry.catalogue.Catalogue.HELPER).stream()
            .map(row -> Choice.of(row.id(), "", row.get(HELPER.NAME, "")))
            .toList();
      case "household" ->
        now.village().dossiers().stream()
            .map(dossier -> Choice.of(dossier.id(), "", dossier.title()))
            .toList();
      default -> List.of();
    };
  }
}
