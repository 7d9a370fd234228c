package org.liuzhun.ui.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowNames;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Choice;
import org.liuzhun.ui.parts.HouseholdChoices;
import org.liuzhun.ui.parts.References;

/// The rows of the whole village that a field may name, by what people call them. A name goes out
/// with a list, so that no number in it is ever whole.
final class VillageReferences implements References {

  private final Supplier<VillageFile> source;
  private final Map<String, List<Choice<UUID>>> known = new HashMap<>();
  private VillageFile read = VillageFile.empty();

  VillageReferences(Supplier<VillageFile> source) {
    this.source = source;
  }

  @Override
  public List<Choice<UUID>> of(String entity) {
    VillageFile now = source.get();
    if (now != read) {
      read = now;
      known.clear();
    }
    return known.computeIfAbsent(entity, this::choices);
  }

  private List<Choice<UUID>> choices(String entity) {
    return switch (entity) {
      case "household" -> HouseholdChoices.of(read.dossiers(), HouseholdChoices::words);
      case "person" ->
        read.dossiers().stream()
            .flatMap(file -> file.everybody().stream().map(member -> person(file, member)))
            .toList();
      default -> named(Catalogue.entity(entity).map(read::all).orElse(List.of()));
    };
  }

  private List<Choice<UUID>> named(List<Row> rows) {
    return rows.stream().map(row -> Choice.of(row.id(), "", RowNames.of(row))).toList();
  }

  private static Choice<UUID> person(Dossier file, Member member) {
    String name = member.name();
    String text = name.equals(file.title()) ? name : Texts.of("ui.choice.of", name, file.title());
    return Choice.of(member.file().id(), "", text);
  }
}
