package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.store.keys.Credentials;

/// A workbook that the first version wrote: a family, a telephone corrected, an import taken
/// back, a value erased. Every later version must open it.
class KeptWorkbookTest {

  private static final UUID FAMILY = UUID.fromString("019ca71f-b900-7000-8acb-d4e3fdbff392");
  private static final String DIGEST =
      "c78eda9a8d90b1302b60cd9648ed59a7b914ce778b6c7472ddd6a5af1c799e9e";

  @TempDir
  Path temporary;

  private Path copy() throws Exception {
    URI kept = Objects.requireNonNull(KeptWorkbookTest.class.getResource("first-workbook"))
        .toURI();
    Path folder = temporary.resolve("book");
    try (Stream<Path> files = Files.walk(Path.of(kept))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(Path.of(kept).relativize(file).toString()));
      }
    }
    return folder;
  }

  @Test
  void theFirstVersionsWorkbookOpensWithAllItHad() throws Exception {
    try (Workbook book = Workbook.open(copy(), Credentials.demonstration(), Village.SETTINGS)) {
      assertEquals(DIGEST, book.digest());
      assertEquals(0, book.status().lost());
      assertEquals(new Verified(6, 3, true), book.verify());
      var household = book.village().dossier(FAMILY).orElseThrow();
      assertEquals("王五", household.title());
      assertEquals("13900000002", household.household().get(HOUSEHOLD.PHONE));
      List<String> reasons = book.history(FAMILY).stream()
          .map(HistoryEntry::reason)
          .filter(Objects::nonNull)
          .toList();
      assertTrue(reasons.containsAll(List.of("本人来电", "本人要求")), reasons.toString());
      assertTrue(book.undo().isPresent());
    }
  }
}
