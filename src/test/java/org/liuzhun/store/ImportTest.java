package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Trouble;

/// Long edits.
class ImportTest {

  @TempDir
  Path folder;

  private static Edit village(int households) {
    RowId ids = new RowId(Village.CLOCK, new Random(4));
    Edit.Builder edit = Edit.begin(Edit.Kind.IMPORT).because("台账");
    for (int i = 0; i < households; i++) {
      Row household = Village.household(ids, "139" + i);
      edit.create(household);
      for (int j = 0; j < 4; j++) {
        Row person = Village.person(ids, "某" + j);
        edit.create(person).create(Village.head(ids, household.id(), person.id()));
      }
    }
    return edit.build();
  }

  @Test
  void aLongImportIsOneStepOfUndoAndTheSameImportAgainChangesNothing() throws Trouble {
    String digest;
    try (Workbook book = Workbook.create(folder, Credentials.demonstration(), Village.SETTINGS)) {
      String empty = book.digest();
      Saved saved = book.save(village(300));
      assertEquals(2700, saved.rows());
      assertEquals(300, book.village().dossiers().size());
      digest = book.digest();
      assertFalse(book.save(village(300)).changed());
      book.undo();
      assertEquals(empty, book.digest());
      assertFalse(book.canUndo());
      book.redo();
      assertEquals(digest, book.digest());
    }
    try (Workbook book = Workbook.open(folder, Credentials.demonstration(), Village.SETTINGS)) {
      assertEquals(digest, book.digest());
      assertTrue(book.verify().projectionAgrees());
    }
  }
}
