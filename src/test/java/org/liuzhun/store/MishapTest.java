package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.store.disk.ObservedDisk;
import org.liuzhun.store.disk.ObservedDisk.Mishap;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Trouble;

/// A disk that refuses while somebody works: the program says what is the matter, nothing that was
/// saved is lost, and when the matter is mended work goes on.
class MishapTest {

  @TempDir
  Path temporary;

  private ObservedDisk disk;
  private Path folder;
  private Workbook book;
  private Row household;

  @BeforeEach
  void aHouseholdIsSaved() throws Exception {
    disk = new ObservedDisk(Files.createDirectory(temporary.resolve("disk")));
    folder = disk.root().resolve("book");
    book = Workbook.create(folder, Credentials.demonstration(), Village.SETTINGS);
    household = Village.household(book.ids(), "1");
    book.save(Edit.begin().create(household).build());
  }

  @AfterEach
  void everythingSavedIsThere() throws Exception {
    disk.suffer(Mishap.NONE);
    book.close();
    try (Workbook again = open()) {
      assertEquals("2", phone(again));
      assertTrue(again.damages().report().isEmpty());
      assertTrue(again.verify().projectionAgrees());
    }
  }

  private Workbook open() throws Trouble {
    return Workbook.open(folder, Credentials.demonstration(), Village.SETTINGS);
  }

  private String phone(Workbook from) {
    return from.village()
        .dossier(household.id())
        .orElseThrow()
        .household()
        .get(HOUSEHOLD.PHONE, "");
  }

  private void save(String phone) throws Trouble {
    book.save(Edit.begin().set(household, HOUSEHOLD.PHONE, phone).build());
  }

  private void refuses(Mishap mishap, String key) throws Trouble {
    disk.suffer(mishap);
    assertEquals(key, assertThrows(Trouble.class, () -> save("9")).key());
    assertEquals("1", phone(book));
    disk.suffer(Mishap.NONE);
  }

  @Test
  void aFullDiskRefusesASaveAndTakesTheNextWhenThereIsRoom() throws Trouble {
    refuses(Mishap.FULL, "trouble.store.disk");
    save("2");
  }

  @Test
  void aStickThatWasPulledOutAsksForItBackOrForOpeningAnew() throws Trouble {
    refuses(Mishap.GONE, "trouble.store.gone");
    assertEquals(
        "trouble.store.reopen", assertThrows(Trouble.class, () -> save("2")).key());
    book.close();
    book = open();
    assertEquals("1", phone(book));
    save("2");
  }

  @Test
  void aFolderThatBecameReadOnlyRefusesAndLosesNothing() throws Trouble {
    refuses(Mishap.READ_ONLY, "trouble.store.read-only");
    assertEquals(
        "trouble.store.reopen", assertThrows(Trouble.class, () -> save("2")).key());
    book.close();
    book = open();
    save("2");
  }

  @Test
  void aReadOnlyFolderIsNotOpenedAndNamed() throws Trouble {
    save("2");
    book.close();
    disk.suffer(Mishap.READ_ONLY);
    Trouble trouble = assertThrows(Trouble.class, this::open);
    assertEquals("trouble.store.read-only", trouble.key());
    assertTrue(trouble.getMessage().contains(folder.toString()), trouble.getMessage());
    disk.suffer(Mishap.NONE);
    book = open();
  }
}
