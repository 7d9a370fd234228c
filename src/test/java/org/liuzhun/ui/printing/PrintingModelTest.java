package org.liuzhun.ui.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.demo.PersonalNumbers;
import org.liuzhun.print.sheet.Order;
import org.liuzhun.print.sheet.Progress;
import org.liuzhun.print.sheet.Sheet;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.ui.session.MemorySession;

/// What the screen shows of a sheet, against what goes on the paper.
class PrintingModelTest {

  private static final List<Row> ROWS =
      List.copyOf(DemoVillage.of(2, 1, LocalDate.of(2026, 11, 20), 3).rows());
  private final MemorySession session = new MemorySession(VillageFile.of(ROWS));
  private final PrintingModel model = new PrintingModel(session);

  private String printed(Order order) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.printer().print(session.village(), order, out, Progress.NONE);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  private static boolean holdsANumber(String text) {
    Set<String> numbers = PersonalNumbers.of(ROWS);
    return numbers.stream().anyMatch(text::contains);
  }

  @Test
  void theScreenMasksNumbersThatThePaperShows() throws Exception {
    model.sheet(Sheet.ACCOUNT);
    assertTrue(model.showsNumbers());
    assertFalse(holdsANumber(printed(model.seen(false))));
    assertTrue(holdsANumber(printed(model.seen(true))));
    assertTrue(holdsANumber(printed(model.order())), "the paper keeps its own rule");
  }

  @Test
  void aVillagesSheetIsMaskedAsAWholeAndNotedAsTheVillages() {
    model.sheet(Sheet.LEDGER);
    Order seen = model.seen(false);
    assertEquals(2, seen.households().size());
    assertEquals(session.village().village().id(), model.whose(seen));
  }

  @Test
  void aSheetThatHidesAllNumbersAnyhowHasNothingToAskFor() {
    model.sheet(Sheet.NOTICE);
    assertFalse(model.showsNumbers());
    assertEquals(model.order().options().hidden(), model.seen(true).options().hidden());
  }

  @Test
  void aKindOfHouseholdsAndAGroupNarrowTogether() {
    model.scope(new Scope.Standing(false));
    List<Dossier> registered = model.order().households();
    assertFalse(registered.isEmpty());
    for (String group : Scope.groups(session.village())) {
      model.group(group);
      assertEquals(
          registered.stream()
              .filter(file -> group.equals(file.household().get(HOUSEHOLD.VILLAGE_GROUP)))
              .toList(),
          model.order().households(),
          group);
    }
    model.group("没有的组");
    assertEquals(List.of(), model.order().households());
    model.household(registered.getFirst().id());
    assertEquals(registered.subList(0, 1), model.order().households(), "one is one");
  }
}
