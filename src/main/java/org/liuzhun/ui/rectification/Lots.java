package org.liuzhun.ui.rectification;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INSPECTION;
import static org.liuzhun.registry.db.Tables.INSPECTION_DRAW;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;

/// Drawing households by lot (抽签): the same seed over the same households draws the same ones, so
/// that anybody can draw again and compare.
final class Lots {

  private static final int USUAL = 3;

  private Lots() {}

  /// Draws so many households out of those whose file is open.
  static List<UUID> draw(VillageFile village, int many, long seed) {
    List<UUID> households = new ArrayList<>(village.dossiers().stream()
        .filter(file -> file.household().get(HOUSEHOLD.CLOSED_ON) == null)
        .map(Dossier::id)
        .sorted()
        .toList());
    Collections.shuffle(households, new Random(seed));
    return List.copyOf(households.subList(0, Math.min(many, households.size())));
  }

  /// The save that draws for an inspection: as many as it says (else three), by its seed (else by
  /// the one given), which is recorded.
  static Edit edit(VillageFile village, Row inspection, long seed) {
    int many = inspection.get(INSPECTION.DRAWN, USUAL);
    String recorded = inspection.get(INSPECTION.SEED, "");
    long used = recorded.matches("\\d{1,18}") ? Long.parseLong(recorded) : seed;
    Edit.Builder edit = Edit.begin()
        .set(inspection, INSPECTION.DRAWN, many)
        .set(inspection, INSPECTION.SEED, Long.toString(used));
    List<UUID> drawn = draw(village, many, used);
    for (int i = 0; i < drawn.size(); i++) {
      edit.create(Row.keyed(Catalogue.INSPECTION_DRAW, inspection.id(), drawn.get(i))
          .with(INSPECTION_DRAW.POSITION, i + 1));
    }
    return edit.build();
  }
}
