package org.liuzhun.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.EPISODE;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Situation;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;

/// Which handbook each household gets when a whole village is printed at once.
class BookTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);
  private static final VillageFile VILLAGE =
      VillageFile.of(List.copyOf(DemoVillage.of(20, 1, TODAY, 3).rows()));
  private static final Dossier MONITORED = one(each -> each.monitoredIn(2025));
  private static final Dossier LIFTED = one(each ->
      !each.monitoredIn(2020) && !each.monitoredIn(2025) && each.registered().isPresent());

  private static Dossier one(Predicate<Situation> wanted) {
    return VILLAGE.dossiers().stream()
        .filter(dossier -> wanted.test(Situation.of(dossier, TODAY)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theKindOfTheHouseholdAndTheYearDecide() {
    Situation monitored = monitored("2020-05-08", null);
    Situation lifted = Situation.of(LIFTED, TODAY);
    assertEquals(Book.NATIONAL, Book.FITTING.of(monitored, 2019));
    assertEquals(Book.MONITORED, Book.FITTING.of(monitored, 2020));
    assertEquals(Book.NATIONAL, Book.FITTING.of(lifted, 2020));
    assertEquals(Book.REVITALIZATION, Book.FITTING.of(lifted, 2025));
    assertEquals(Book.FITTING, Book.FITTING.of(lifted, 2026));
    assertEquals(Book.NATIONAL, Book.NATIONAL.of(monitored, 2026), "the office decided");
  }

  @Test
  void anOldYearsBookIsThatOfTheYearNotOfToday() {
    Situation ended = monitored("2021-05-08", "2023-11-20");
    assertEquals(Book.NATIONAL, Book.FITTING.of(ended, 2020));
    assertEquals(Book.MONITORED, Book.FITTING.of(ended, 2021));
    assertEquals(Book.MONITORED, Book.FITTING.of(ended, 2023), "the year of the end too");
    assertEquals(Book.FITTING, Book.FITTING.of(ended, 2024));
    Situation late = monitored("2024-02-01", null);
    assertEquals(Book.FITTING, Book.FITTING.of(late, 2023));
    assertEquals(Book.MONITORED, Book.FITTING.of(late, 2026));
  }

  private static Situation monitored(String from, @Nullable String until) {
    Family family = Family.of("王建国", 1);
    family
        .add(Catalogue.EPISODE)
        .with(EPISODE.KIND, EpisodeKind.MONITORED)
        .with(EPISODE.STATE, until == null ? EpisodeState.ACTIVE : EpisodeState.ENDED)
        .with(EPISODE.IDENTIFIED_ON, LocalDate.parse(from))
        .with(EPISODE.ENDED_ON, until == null ? null : LocalDate.parse(until));
    return Situation.of(Family.village(family).dossiers().iterator().next(), TODAY);
  }

  @Test
  void oneOrderPrintsToEachItsOwnBook() throws Exception {
    String book = printed(MONITORED, 2025);
    assertTrue(book.contains("防止返贫监测帮扶手册") && !book.contains("村党组织、村民委员会承诺"), book);
    String other = printed(LIFTED, 2025);
    assertTrue(other.contains("乡村振兴帮扶手册"), other);
    assertFalse(other.contains("自我发展成效"), "that book has no part for effects");
  }

  private static String printed(Dossier dossier, int year) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintOptions options = PrintOptions.of(Sheet.HANDBOOK, TODAY).year(year);
    Order order = new Order(Sheet.HANDBOOK, options, List.of(dossier));
    new SheetPrinter(CLOCK).print(VILLAGE, order, out, Progress.NONE);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }
}
