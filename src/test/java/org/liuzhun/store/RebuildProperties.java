package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Trouble;

/// What the log makes is what the projection shows, whatever happened.
class RebuildProperties {

  private final List<Row> households = new ArrayList<>();

  @Property(tries = 6, shrinking = ShrinkingMode.OFF)
  void theProjectionMadeAgainShowsTheSameAfterEveryHistory(@ForAll long seed) throws Exception {
    history(seed);
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  @Tag("slow")
  void theProjectionMadeAgainShowsTheSameAfterManyHistories(@ForAll long seed) throws Exception {
    history(seed);
  }

  private void history(long seed) throws Exception {
    Path home = Files.createTempDirectory("rebuild");
    households.clear();
    try {
      happen(home.resolve("book"), new Random(seed));
    } finally {
      remove(home);
    }
  }

  private void happen(Path folder, Random random) throws Trouble {
    Workbook book = Workbook.create(folder, Credentials.demonstration(), Village.SETTINGS);
    try {
      for (int step = 0; step < 25; step++) {
        if (random.nextInt(12) == 0) {
          book.close();
          book = Workbook.open(folder, Credentials.demonstration(), Village.SETTINGS);
        }
        act(book, random);
        if (step % 5 == 0) {
          // Every beginning of a history is a history.
          assertTrue(book.verify().projectionAgrees());
        }
      }
      String digest = book.digest();
      assertTrue(book.verify().projectionAgrees());
      book.rebuild();
      assertEquals(digest, book.digest());
    } finally {
      book.close();
    }
  }

  private void act(Workbook book, Random random) throws Trouble {
    if (households.isEmpty() || random.nextInt(5) == 0) {
      households.add(Village.household(book.ids(), "1"));
      book.save(Edit.begin().create(households.getLast()).build());
      return;
    }
    Row household = households.get(random.nextInt(households.size()));
    switch (random.nextInt(8)) {
      case 0 -> book.save(Edit.begin().delete(household).build());
      case 1, 2 -> book.undo();
      case 3 -> book.redo();
      case 4 -> book.erasing().value(household, Catalogue.HOUSEHOLD.field(HOUSEHOLD.PHONE), "本人要求");
      default ->
        book.save(Edit.begin()
            .set(household, HOUSEHOLD.PHONE, "139" + random.nextInt(5))
            .set(household, HOUSEHOLD.STATED_MEMBERS, random.nextInt(3))
            .build());
    }
  }

  private static void remove(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
