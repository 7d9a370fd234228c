package org.liuzhun.print.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.print.pdf.Pictures;
import org.liuzhun.print.sheet.Copy;
import org.liuzhun.print.sheet.Order;
import org.liuzhun.print.sheet.PrintOptions;
import org.liuzhun.print.sheet.Progress;
import org.liuzhun.print.sheet.Sheet;
import org.liuzhun.print.sheet.SheetPrinter;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Trouble;

class PrintRunTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final VillageFile VILLAGE =
      VillageFile.of(DemoVillage.of(23, 7, TODAY).rows());
  private static final PrintSettings SETTINGS =
      new PrintSettings("Office", 2, Duplex.LONG_EDGE, null);

  @TempDir
  private Path workbook = Path.of("");

  private final ScriptedPrinters printers = new ScriptedPrinters("Office");

  @Test
  void afterAJamItGoesOnWhereItStopped() throws Exception {
    PrintRun run = run();
    printers.jamBefore(1);
    Trouble jam = assertThrows(Trouble.class, () -> run.go(Progress.NONE));
    assertTrue(jam.getMessage().contains("paper jam"), jam.getMessage());
    assertEquals(10, run.households());
    assertEquals(10, run.sent().size());
    assertEquals(10, remembered());
    assertTrue(run.go(Progress.NONE));
    assertEquals(3, printers.taken().size());
    assertEquals(
        23, printers.taken().stream().mapToInt(ScriptedPrinters.Taken::pages).sum());
    assertEquals(23, remembered());
    assertEquals(SETTINGS, printers.taken().getFirst().settings());
  }

  @Test
  void theRestMayGoToAnotherPrinter() throws Exception {
    PrintRun run = run();
    printers.jamBefore(1);
    assertThrows(Trouble.class, () -> run.go(Progress.NONE));
    run.at(new PrintSettings("Hall", 1, Duplex.ONE_SIDED, null));
    assertTrue(run.go(Progress.NONE));
    assertEquals(
        List.of("Office", "Hall", "Hall"),
        printers.taken().stream().map(taken -> taken.settings().printer()).toList());
  }

  @Test
  void anotherChoiceIsAnotherBatchAndAnotherDayIsNot() {
    PrintRun run = run();
    PrintOptions usual = PrintOptions.of(Sheet.CONTACT, TODAY);
    List<Dossier> all = List.copyOf(VILLAGE.dossiers());
    assertTrue(run.isOf(new Order(Sheet.CONTACT, usual.today(TODAY.plusDays(1)), all)));
    assertFalse(run.isOf(new Order(Sheet.CARD, usual, all)));
    assertFalse(run.isOf(new Order(Sheet.CONTACT, usual.year(2025), all)));
    assertFalse(run.isOf(new Order(Sheet.CONTACT, usual, all, true)));
    assertFalse(run.isOf(new Order(Sheet.CONTACT, usual, all.subList(0, 3))));
  }

  @Test
  void whatWasStoppedSendsNothingMoreAndCanGoOn() throws Exception {
    PrintRun run = run();
    assertFalse(run.go((ready, _) -> ready < 13));
    assertEquals(1, printers.taken().size());
    assertEquals(10, remembered());
    assertTrue(run.go(Progress.NONE));
    assertEquals(23, run.households());
  }

  @Test
  void pagesAreWrittenAsPeopleWriteThem() {
    assertEquals(Optional.of(new PageSpan(3, 5)), PageSpan.parse(" 3 - 5"));
    assertEquals(Optional.of(new PageSpan(3, 3)), PageSpan.parse("3"));
    for (String wrong : List.of("", "5-3", "0", "a", "1-", "99999999")) {
      assertEquals(Optional.empty(), PageSpan.parse(wrong), wrong);
    }
  }

  @Test
  void aPrinterThatIsGoneIsNamed() {
    Trouble trouble = assertThrows(
        Trouble.class,
        () -> new SystemPrinters()
            .send(new byte[0], "x", new PrintSettings("gone", 1, Duplex.ONE_SIDED, null)));
    assertEquals("trouble.print.no-printer", trouble.key());
  }

  private PrintRun run() {
    Order order = new Order(
        Sheet.CONTACT, PrintOptions.of(Sheet.CONTACT, TODAY), List.copyOf(VILLAGE.dossiers()));
    return new PrintRun(sheets(), printers, VILLAGE, order, SETTINGS);
  }

  private long remembered() throws Exception {
    var memory = sheets().memory();
    return VILLAGE.dossiers().stream()
        .filter(dossier ->
            memory.last(Sheet.CONTACT, Copy.HOUSEHOLD, 2026, dossier.id()).isPresent())
        .count();
  }

  private SheetPrinter sheets() {
    return new SheetPrinter(CLOCK, workbook, Pictures.NONE);
  }
}
