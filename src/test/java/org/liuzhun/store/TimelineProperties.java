package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Trouble;

/// Whatever was done, every moment of the past is shown as it was then.
class TimelineProperties {

  /// What happens on one day.
  enum Act {
    FAMILY,
    PHONE,
    NAME,
    DELETE,
    UNDO,
    REDO,
    FIX,
    ANOTHER_PERSON
  }

  @Provide
  Arbitrary<List<Act>> days() {
    return Arbitraries.of(Act.class).list().ofMinSize(3).ofMaxSize(14);
  }

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void everyDayOfThePastIsAsItWasAndAFixedVersionToo(@ForAll("days") List<Act> days)
      throws Exception {
    Path folder = Files.createTempDirectory("timeline");
    try {
      live(folder, days);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void live(Path folder, List<Act> days) throws Trouble {
    List<Map<UUID, Row>> seen = new ArrayList<>();
    Map<UUID, Map<UUID, Row>> fixed = new TreeMap<>();
    Workbook.create(folder.resolve("book"), Credentials.demonstration(), at(0, "李秀兰"))
        .close();
    String person = "李秀兰";
    for (int day = 0; day < days.size(); day++) {
      Act act = days.get(day);
      person = act == Act.ANOTHER_PERSON ? "赵敏" + day : person;
      try (Workbook book = open(folder, day, person)) {
        if (act == Act.FIX) {
          Map<UUID, Row> before = rows(book.village());
          fixed.put(book.fix("第" + day + "版", 2026).id(), before);
        } else {
          act(book, act, day);
        }
        seen.add(rows(book.village()));
      }
    }
    try (Workbook book = open(folder, days.size(), person)) {
      for (int day = 0; day < seen.size(); day++) {
        assertEquals(seen.get(day), rows(book.asOf(moment(day))), "day " + day);
      }
      assertEquals(rows(book.village()), rows(book.asOf(moment(days.size()))));
      for (Row version : book.village().rows(Catalogue.FIXED_VERSION)) {
        assertEquals(fixed.get(version.id()), rows(book.timeline().asOf(version)));
      }
    }
  }

  private static void act(Workbook book, Act act, int day) throws Trouble {
    Dossier first = book.village().dossiers().stream().findFirst().orElse(null);
    switch (act) {
      case UNDO -> book.undo();
      case REDO -> book.redo();
      case PHONE, NAME, DELETE -> {
        if (first != null) {
          book.save(edit(first, act, day));
        }
      }
      default -> {
        Row household = Village.household(book.ids(), "139" + day);
        Row someone = Village.person(book.ids(), "某" + day);
        book.save(Edit.begin()
            .create(household)
            .create(someone)
            .create(Village.head(book.ids(), household.id(), someone.id()))
            .build());
      }
    }
  }

  private static Edit edit(Dossier file, Act act, int day) {
    return switch (act) {
      case DELETE -> Edit.begin().delete(file.household()).build();
      case NAME ->
        Edit.begin()
            .set(file.everybody().getFirst().person(), PERSON.NAME, "改名" + day)
            .build();
      default ->
        Edit.begin().set(file.household(), HOUSEHOLD.PHONE, "138" + day).build();
    };
  }

  private static Workbook open(Path folder, int day, String person) throws Trouble {
    return Workbook.open(folder.resolve("book"), Credentials.demonstration(), at(day, person));
  }

  private static WorkbookSettings at(int day, String person) {
    return WorkbookSettings.of(person, Clock.offset(Village.CLOCK, Duration.ofDays(day)));
  }

  private static Instant moment(int day) {
    return Village.CLOCK.instant().plus(Duration.ofDays(day)).plusSeconds(60);
  }

  private static Map<UUID, Row> rows(VillageFile village) {
    Map<UUID, Row> rows = new TreeMap<>();
    for (Entity entity : Catalogue.ENTITIES) {
      if (entity.owner() == Owner.VILLAGE) {
        village.rows(entity).forEach(row -> rows.put(row.id(), row));
      } else {
        village
            .dossiers()
            .forEach(file -> file.rows(entity).forEach(row -> rows.put(row.id(), row)));
      }
    }
    return rows;
  }
}
