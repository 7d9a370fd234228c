package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Trouble;

/// The workbook as the other rooms use it.
class WorkbookTest {

  @TempDir
  Path folder;

  private Workbook create() throws Trouble {
    return Workbook.create(folder, Credentials.demonstration(), Village.SETTINGS);
  }

  private Workbook open() throws Trouble {
    return Workbook.open(folder, Credentials.demonstration(), Village.SETTINGS);
  }

  private static Row family(Workbook book, String phone, String name) throws Trouble {
    Row household = Village.household(book.ids(), phone);
    Row person = Village.person(book.ids(), name);
    Edit edit = Edit.begin()
        .create(household)
        .create(person)
        .create(Village.head(book.ids(), household.id(), person.id()))
        .build();
    assertEquals(Set.of(household.id()), book.save(edit).touched());
    return household;
  }

  private static Edit phone(Row household, String phone) {
    return Edit.begin().because("本人来电").set(household, HOUSEHOLD.PHONE, phone).build();
  }

  @Test
  void whatWasSavedIsThereAtTheNextOpening() throws Trouble {
    String digest;
    Row household;
    try (Workbook book = create()) {
      household = family(book, "13900000001", "王五");
      book.save(phone(household, "13900000002"));
      digest = book.digest();
    }
    try (Workbook book = open()) {
      assertEquals(digest, book.digest());
      var dossier = book.village().dossier(household.id()).orElseThrow();
      assertEquals("王五", dossier.title());
      assertEquals("13900000002", dossier.household().get(HOUSEHOLD.PHONE));
      assertFalse(book.status().rebuilt());
    }
  }

  @Test
  void anOpeningTellsHowMuchOfTheTablesIsRead() throws Trouble {
    create().close();
    List<Double> told = new ArrayList<>();
    var watched = new WorkbookSettings("韦晓春", Village.SETTINGS.clock(), told::add);
    Workbook.open(folder, Credentials.demonstration(), watched).close();
    assertEquals(told.stream().sorted().distinct().toList(), told);
    assertEquals(1.0, told.getLast());
  }

  @Test
  void anEditThatChangesNothingSavesNothing() throws Trouble {
    try (Workbook book = create()) {
      Row household = family(book, "13900000001", "王五");
      assertFalse(book.save(phone(household, "13900000001")).changed());
      assertFalse(book.save(Edit.begin().create(household).build()).changed());
      assertEquals(1, book.status().unsealed());
    }
  }

  @Test
  void undoAndRedoGiveBackTheDigestEvenAfterReopening() throws Trouble {
    List<String> digests = new ArrayList<>();
    try (Workbook book = create()) {
      digests.add(book.digest());
      Row household = family(book, "13900000001", "王五");
      digests.add(book.digest());
      book.save(phone(household, "13900000002"));
      digests.add(book.digest());
      book.save(Edit.begin().delete(household).build());
      digests.add(book.digest());
      assertEquals(4, Set.copyOf(digests).size());
      book.undo();
      assertEquals(digests.get(2), book.digest());
    }
    try (Workbook book = open()) {
      book.undo();
      assertEquals(digests.get(1), book.digest());
      book.undo();
      assertEquals(digests.get(0), book.digest());
      assertFalse(book.canUndo());
      for (int i = 1; i < 4; i++) {
        assertTrue(book.redo().isPresent());
        assertEquals(digests.get(i), book.digest());
      }
      assertTrue(book.redo().isEmpty());
      book.undo();
      assertEquals(digests.get(2), book.digest());
    }
  }

  @Test
  void undoLeavesAndNamesWhatSomebodyElseWroteSince() throws Trouble {
    Row household;
    try (Workbook book = create()) {
      household = family(book, "13900000001", "王五");
      book.save(phone(household, "13900000002"));
    }
    try (Workbook book = Workbook.open(
        folder, Credentials.demonstration(), WorkbookSettings.of("赵敏", Village.CLOCK))) {
      book.save(phone(household, "13900000003"));
    }
    try (Workbook book = open()) {
      Saved saved = book.undo().orElseThrow();
      assertEquals("phone", saved.left().getFirst().field());
      var now = book.village().dossier(household.id()).orElseThrow().household();
      assertEquals("13900000003", now.get(HOUSEHOLD.PHONE));
    }
  }

  @Test
  void historyNamesWhoWhenOldNewAndWhy() throws Trouble {
    try (Workbook book = create()) {
      Row household = family(book, "13900000001", "王五");
      book.save(phone(household, "13900000002"));
      List<HistoryEntry> history =
          book.history(household.id(), Catalogue.HOUSEHOLD.field(HOUSEHOLD.PHONE));
      assertEquals(2, history.size());
      HistoryEntry last = history.getFirst();
      assertEquals("13900000001", last.before());
      assertEquals("13900000002", last.after());
      assertEquals("李秀兰", last.who());
      assertEquals("本人来电", last.reason());
      assertEquals(
          HistoryEntry.What.CREATED, book.history(household.id()).getLast().what());
    }
  }

  @Test
  void listenersGetTheVillageAfterEachEditAndTheHouseholdsItTouches() throws Exception {
    try (Workbook book = create()) {
      List<Published> heard = new ArrayList<>();
      AutoCloseable listening = book.listen(heard::add);
      Row household = family(book, "13900000001", "王五");
      listening.close();
      VillageFile then = heard.getFirst().village();
      book.save(phone(household, "13900000002"));
      assertEquals(1, heard.size());
      assertEquals(Set.of(household.id()), heard.getFirst().touched());
      assertEquals(
          "13900000001",
          then.dossier(household.id()).orElseThrow().household().get(HOUSEHOLD.PHONE));
    }
  }

  @Test
  void aRebuiltProjectionShowsTheSame() throws Trouble {
    try (Workbook book = create()) {
      Row household = family(book, "13900000001", "王五");
      book.save(phone(household, "13900000002"));
      book.save(Edit.begin().delete(family(book, "1", "钱二")).build());
      book.undo();
      book.redo();
      String digest = book.digest();
      book.rebuild();
      assertEquals(digest, book.digest());
      assertTrue(book.verify().projectionAgrees());
      assertTrue(book.canUndo());
      assertNotEquals(digest, book.undo().map(_ -> book.digest()).orElseThrow());
    }
  }

  @Test
  void theSecondOpenerLearnsWhoHasItOpen() throws Trouble {
    try (Workbook book = create()) {
      Trouble trouble = assertThrows(Trouble.class, this::open);
      assertEquals("trouble.store.locked", trouble.key());
      assertTrue(trouble.getMessage().contains("李秀兰"));
      assertTrue(book.village().dossiers().isEmpty());
    }
    open().close();
  }

  @Test
  void aFolderWithFilesBecomesNoWorkbookAndAnEmptyOneIsNone() throws Trouble {
    assertEquals(
        "trouble.store.no-workbook", assertThrows(Trouble.class, this::open).key());
    create().close();
    assertEquals(
        "trouble.store.folder-not-empty",
        assertThrows(Trouble.class, this::create).key());
  }
}
