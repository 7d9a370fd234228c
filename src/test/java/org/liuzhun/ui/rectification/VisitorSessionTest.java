package org.liuzhun.ui.rectification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.INSPECTION_DRAW;
import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Chronicle;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.session.MemorySession;

class VisitorSessionTest {

  private static final Row INSPECTION = Row.empty(Catalogue.INSPECTION, new UUID(9, 1));

  private final MemorySession host = new MemorySession(village());

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void onlyTheDrawnFilesAreThereAndNoListOfTheVillage() {
    VisitorSession visitors = new VisitorSession(host, INSPECTION);
    assertEquals(
        List.of(new UUID(1, 2)),
        visitors.village().dossiers().stream().map(Dossier::id).toList());
    assertEquals(1, visitors.village().all(Catalogue.PERSON).size(), "nobody else is named");
    assertEquals(
        List.of(), visitors.village().rows(Catalogue.ISSUE), "no complaint of the village");
    assertEquals(1, visitors.village().rows(Catalogue.HELPER).size(), "helpers are named");
  }

  @Test
  void nothingCanBeWrittenUndoneOrRemembered() {
    VisitorSession visitors = new VisitorSession(host, INSPECTION);
    List<Optional<Trouble>> said = new ArrayList<>();
    visitors.save(Edit.begin().create(INSPECTION).build(), said::add);
    visitors.undo();
    assertEquals("trouble.ui.visitor", said.getFirst().orElseThrow().key());
    assertTrue(visitors.isPast());
    assertEquals(3, host.village().dossiers().size(), "the village is as it was");
    List<Chronicle> told = new ArrayList<>();
    visitors.remember(_ -> Chronicle.EMPTY, told::add);
    assertEquals(List.of(Chronicle.EMPTY), told);
  }

  private static VillageFile village() {
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      rows.add(Row.empty(Catalogue.HOUSEHOLD, new UUID(1, i)));
      rows.add(Row.empty(Catalogue.PERSON, new UUID(2, i)).with(PERSON.NAME, "村民" + i));
      rows.add(Row.empty(Catalogue.MEMBERSHIP, new UUID(3, i))
          .with(MEMBERSHIP.HOUSEHOLD, new UUID(1, i))
          .with(MEMBERSHIP.PERSON, new UUID(2, i)));
    }
    rows.add(Row.empty(Catalogue.HELPER, new UUID(4, 1)));
    rows.add(Row.empty(Catalogue.ISSUE, new UUID(5, 1)).with(ISSUE.TITLE, "村级诉求"));
    rows.add(Row.keyed(Catalogue.INSPECTION_DRAW, INSPECTION.id(), new UUID(1, 2))
        .with(INSPECTION_DRAW.POSITION, 1));
    return VillageFile.of(rows);
  }
}
