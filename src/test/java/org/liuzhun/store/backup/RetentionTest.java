package org.liuzhun.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which of the workbook's own backups stay.
class RetentionTest {

  private static OwnBackup backup(long number, Instant made) {
    return new OwnBackup(number, made, Path.of(number + ".lzbackup"));
  }

  private static List<OwnBackup> staying(List<OwnBackup> all) {
    List<OwnBackup> staying = new ArrayList<>(all);
    staying.removeAll(Retention.surplus(all, ZoneOffset.UTC));
    return staying;
  }

  @Test
  void afterTwoYearsOfThreeADaySevenDaysFourWeeksAndTwelveMonthsAreLeft() {
    Instant start = Instant.parse("2025-01-01T01:00:00Z");
    List<OwnBackup> all = new ArrayList<>();
    for (int i = 0; i < 3 * 730; i++) {
      all.add(backup(i + 1, start.plus(Duration.ofHours(8L * i))));
      all = staying(all);
    }
    List<LocalDate> days =
        all.stream().map(b -> LocalDate.ofInstant(b.made(), ZoneOffset.UTC)).toList();
    assertEquals(LocalDate.parse("2026-12-31"), days.getLast());
    assertTrue(days.containsAll(
        LocalDate.parse("2026-12-25").datesUntil(LocalDate.parse("2027-01-01")).toList()));
    assertTrue(days.containsAll(List.of(
        LocalDate.parse("2026-12-27"),
        LocalDate.parse("2026-12-20"),
        LocalDate.parse("2026-12-13"))));
    assertEquals(12, days.stream().map(d -> d.withDayOfMonth(1)).distinct().count());
    assertTrue(days.contains(LocalDate.parse("2026-01-31")));
    assertTrue(all.size() <= 7 + 4 + 12, "" + all.size());
    assertTrue(all.stream().allMatch(b -> b.made().atOffset(ZoneOffset.UTC).getHour() == 17));
  }

  @Test
  void aClockThatWentBackNeverCostsTheLatestBackup() {
    List<OwnBackup> all = new ArrayList<>();
    Instant start = Instant.parse("2026-01-01T01:00:00Z");
    for (int i = 0; i < 40; i++) {
      all.add(backup(i + 1, start.plus(Duration.ofDays(i))));
    }
    OwnBackup latest = backup(41, Instant.parse("2001-01-01T00:00:00Z"));
    all.add(latest);
    assertFalse(Retention.surplus(all, ZoneOffset.UTC).contains(latest));
    assertFalse(Retention.surplus(all, ZoneOffset.UTC).contains(all.get(39)));
  }

  @Test
  void namesLeadNowhereButIntoTheFolder() {
    assertTrue(Contents.allows("keys.json"));
    assertTrue(Contents.allows(
        "segments/00000000-0000-0009-0000-000000000009/0000000001-0000000002.segment"));
    assertTrue(Contents.allows("fonts/思源黑体 (1).ttf"));
    for (String name : List.of(
        "../keys.json",
        "segments/../keys.json",
        "/etc/passwd",
        "fonts/../../x",
        "fonts/..",
        "fonts/a/b",
        "fonts/a\\b",
        "C:\\x",
        "templates/.ssh",
        "attachments/../../a",
        "projection/base.mv.db",
        "keys.json ")) {
      assertFalse(Contents.allows(name), name);
    }
  }
}
