package org.liuzhun.assessment.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PROJECT;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.Family;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.text.Texts;

/// A report on its way out.
class ReportListingsTest {

  private static final ReportPeriod NOVEMBER =
      ReportPeriod.of(ReportPeriod.Rhythm.MONTH, LocalDate.of(2026, 11, 22));

  private final Family family = Family.of("王建国", 1);

  @Test
  void figuresComeFirstAndTheNamesBehindThemAfterwards() throws Exception {
    Texts.speaking(Texts.CHINESE, () -> {
      family.add(Catalogue.VISIT).on(VISIT.VISITED_ON, "2026-11-03").with(VISIT.CONTENT, "送药");
      List<Listing> listings = listings();
      Listing figures = listings.getFirst();
      assertEquals(List.of("清溪村", "2026年11月"), figures.said());
      assertEquals(
          List.of(Listing.Type.WORDS, Listing.Type.FIGURE, Listing.Type.WORDS, Listing.Type.WORDS),
          figures.columns().stream().map(Listing.Column::type).toList());
      assertTrue(
          figures.lines().contains(List.of("\u3000入户走访次数", "1", "次", "")), figures::toString);
      assertTrue(figures.lines().contains(List.of("走访", "", "", "")), figures::toString);
      List<String> behind = listings.getLast().lines().stream()
          .filter(cells -> cells.getFirst().equals("入户走访次数"))
          .findFirst()
          .orElseThrow();
      assertEquals(List.of("第一组", family.dossier().title(), ""), behind.subList(1, 4));
      assertTrue(behind.getLast().contains("2026-11-03"), behind::toString);
      assertTrue(behind.getLast().contains("送药"), behind::toString);
      return true;
    });
  }

  @Test
  void aPersonIsNamedAndItsNumberHidden() throws Exception {
    Texts.speaking(Texts.CHINESE, () -> {
      Row person = family.head().person().row();
      List<String> cells = named(new Found(family.household().id(), person.id(), person));
      assertEquals("王建国", cells.get(2));
      assertFalse(cells.getLast().contains(person.get(PERSON.ID_NUMBER, "?")), cells::toString);
      assertTrue(cells.getLast().contains("男"), cells::toString);
      return true;
    });
  }

  @Test
  void aRowOfTheVillageHasNoHouseholdAndIsToldInFiveWordsAtMost() throws Exception {
    Texts.speaking(Texts.CHINESE, () -> {
      Row project = family
          .add(Catalogue.PROJECT)
          .with(PROJECT.NAME, "果园")
          .with(PROJECT.NUMBER, "A1")
          .with(PROJECT.YEAR, 2026)
          .with(PROJECT.PLACE, "一组")
          .with(PROJECT.DEPARTMENT, "水务局")
          .with(PROJECT.RESPONSIBLE, "赵明")
          .row();
      List<String> cells = named(new Found(null, null, project));
      assertEquals(List.of("", "", ""), cells.subList(0, 3));
      assertTrue(cells.getLast().startsWith("项目名称"), cells::toString);
      assertEquals(5, cells.getLast().split(Texts.of("report.words")).length, cells::toString);
      return true;
    });
  }

  @Test
  void theGroupStandsInItsOwnColumnOnly() throws Exception {
    Texts.speaking(Texts.CHINESE, () -> {
      Row household = family.with(HOUSEHOLD.VILLAGE_GROUP, "二组").household().row();
      List<String> cells = named(new Found(household.id(), null, household));
      assertEquals("二组", cells.getFirst());
      assertFalse(cells.getLast().contains("二组"), cells::toString);
      return true;
    });
  }

  @Test
  void whoIsGoneHasNoNames() {
    Row gone = Row.empty(Catalogue.VISIT, new UUID(9, 9));
    assertEquals(
        List.of("", "", ""), named(new Found(new UUID(8, 8), null, gone)).subList(0, 3));
  }

  private List<String> named(Found found) {
    return new ReportListings(village()).name(found);
  }

  private List<Listing> listings() {
    ReportForm form = ReportForm.ALL.stream()
        .filter(one -> one.key().equals("work-month"))
        .findFirst()
        .orElseThrow();
    return new ReportListings(village()).of(form.about(village(), NOVEMBER), "清溪村");
  }

  private VillageFile village() {
    return Family.village(family);
  }
}
