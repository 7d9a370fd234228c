package org.liuzhun.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.print.pdf.Pictures;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.db.Tables;

class PrintMemoryTest {

  private static final Clock FIRST =
      Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);
  private static final Clock LATER = Clock.offset(FIRST, Duration.ofDays(3));
  private static final VillageFile VILLAGE = Extremes.village(1);

  @TempDir
  private Path workbook = Path.of("");

  @Test
  void whatDidNotChangeIsNotPrintedAgain() throws Exception {
    remember(print(FIRST, VILLAGE, false));
    assertEquals(0, print(LATER, VILLAGE, true).pages());
  }

  @Test
  void onlyThePagesThatLookDifferentArePrintedAgain() throws Exception {
    Printed all = print(FIRST, VILLAGE, false);
    remember(all);
    Printed changed = print(LATER, mended(), true);
    assertEquals(1, changed.parts().size());
    assertEquals(Extremes.RARE, changed.parts().getFirst().household());
    assertTrue(changed.pages() >= 1 && changed.pages() <= 2, "pages " + changed.pages());
    remember(changed);
    assertEquals(0, print(LATER, mended(), true).pages(), "the others are still remembered");
  }

  @Test
  void aHandbookPrintedFromOlderDataIsMarked() throws Exception {
    remember(print(FIRST, VILLAGE, false));
    SheetPrinter printer = new SheetPrinter(LATER, workbook, Pictures.NONE);
    List<Standing> standing = printer.standing(mended(), order(mended(), LATER, false));
    assertTrue(standing.stream().allMatch(each -> FIRST.instant().equals(each.printed())));
    assertEquals(
        List.of(Extremes.RARE),
        standing.stream().filter(Standing::stale).map(Standing::household).toList());
  }

  @Test
  void theMemoryHoldsNoNamesAndADamagedLineIsPassedOver() throws Exception {
    remember(print(FIRST, VILLAGE, false));
    Path file = workbook.resolve("printed.tsv");
    String text = Files.readString(file);
    assertFalse(text.codePoints().anyMatch(c -> c > 0x7F), "names");
    Files.writeString(file, "handbook\tnobody\n\u0000\n" + text);
    assertEquals(0, print(LATER, VILLAGE, true).pages());
  }

  private Printed print(Clock clock, VillageFile village, boolean onlyChanged) throws Exception {
    return new SheetPrinter(clock, workbook, Pictures.NONE)
        .print(
            village,
            order(village, clock, onlyChanged),
            new ByteArrayOutputStream(),
            Progress.NONE);
  }

  private static Order order(VillageFile village, Clock clock, boolean onlyChanged) {
    PrintOptions options = PrintOptions.of(Sheet.HANDBOOK, LocalDate.now(clock));
    return new Order(Sheet.HANDBOOK, options, List.copyOf(village.dossiers()), onlyChanged);
  }

  private void remember(Printed printed) throws Exception {
    new SheetPrinter(FIRST, workbook, Pictures.NONE).memory().add(printed.records());
  }

  private static VillageFile mended() {
    Dossier dossier = Extremes.dossier(VILLAGE, Extremes.RARE);
    Row before = dossier.household();
    Row after = before.with(Tables.HOUSEHOLD.PHONE, "13800000000");
    return VILLAGE.with(List.of(new RowChange(Catalogue.HOUSEHOLD, before.id(), before, after)));
  }
}
