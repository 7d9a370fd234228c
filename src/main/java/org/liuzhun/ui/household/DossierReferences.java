package org.liuzhun.ui.household;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowNames;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.ui.parts.Choice;
import org.liuzhun.ui.parts.HouseholdChoices;
import org.liuzhun.ui.parts.References;

/// The rows that the fields of a household's file may name (可引用的记录): its members and its own
/// rows, the village's helpers, projects, policies, and the other households. What was worked
/// out for a file is kept until another one, or a newer state of it, is shown. A name goes
/// out with a list, so that no number in it is ever whole.
final class DossierReferences implements References {

  private final Supplier<@Nullable Subject> subject;
  private final Map<String, List<Choice<UUID>>> ofFile = new HashMap<>();
  private final Map<String, List<Choice<UUID>>> ofVillage = new HashMap<>();
  private @Nullable Dossier file;
  private @Nullable VillageFile village;

  /// @param subject what is shown at the moment
  DossierReferences(Supplier<@Nullable Subject> subject) {
    this.subject = subject;
  }

  @Override
  public List<Choice<UUID>> of(String key) {
    Subject now = subject.get();
    if (now == null) {
      return List.of();
    }
    forget(now);
    Entity entity = Catalogue.entity(key).orElseThrow();
    boolean own = entity.owner() != Owner.VILLAGE && entity != Catalogue.HOUSEHOLD;
    return (own ? ofFile : ofVillage).computeIfAbsent(key, _ -> choices(now, entity));
  }

  private void forget(Subject now) {
    if (now.dossier() != file) {
      file = now.dossier();
      ofFile.clear();
    }
    if (now.village() != village) {
      village = now.village();
      ofVillage.clear();
    }
  }

  private static List<Choice<UUID>> choices(Subject now, Entity entity) {
    if (entity == Catalogue.PERSON) {
      return now.dossier().everybody().stream()
          .map(member -> Choice.of(member.file().id(), "", member.name()))
          .toList();
    }
    if (entity == Catalogue.HOUSEHOLD) {
      return HouseholdChoices.of(now.village().dossiers(), Dossier::called);
    }
    List<Row> rows = entity.owner() == Owner.VILLAGE
        ? now.village().rows(entity)
        : now.dossier().rows(entity);
    return rows.stream().map(row -> Choice.of(row.id(), "", RowNames.of(row))).toList();
  }
}
