package org.liuzhun.print.changes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.TableField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.print.pdf.Paged;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Chronicle;
import org.liuzhun.store.HistoryEntry;
import org.liuzhun.store.merge.Heading;

/// The printed list of changes is archival, holds every change, and hides what nobody else may
/// read.
class ChangeListTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
  private static final VillageFile VILLAGE =
      VillageFile.of(DemoVillage.of(4, 7, LocalDate.of(2026, 11, 20)).rows());
  private static final String LONG = "了解入冬以来生活和用药情况，核对慢性病卡办理进度，帮助联系农产品销路。".repeat(6);

  @TempDir
  Path folder;

  @Test
  void everyChangeIsFoundOnArchivalPages() throws Exception {
    List<HistoryEntry> entries = entries(120);
    byte[] pdf = print(entries, "1.pdf");
    Paged.assertArchival(pdf);
    Paged.assertLegible(pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = Paged.bare(new PDFTextStripper().getText(document));
      for (int i = 0; i < 120; i++) {
        assertTrue(text.contains("缘由" + i + "号"), "change " + i);
      }
      assertTrue(text.contains("㛃䶮𬀩𠅤"));
      assertTrue(text.contains(Paged.bare(LONG)));
      assertTrue(document.getNumberOfPages() > 3);
    }
  }

  @Test
  void numbersLackTheirMiddleAndIllnessIsNotTold() throws Exception {
    try (PDDocument document = Loader.loadPDF(print(entries(8), "2.pdf"))) {
      String text = new PDFTextStripper().getText(document);
      assertFalse(text.contains("16099990001") || text.contains("尘肺"), text);
      assertTrue(text.contains("****"), text);
    }
  }

  @Test
  void theSameListGivesTheSameBytesAndAnEmptyOneIsAPage() throws Exception {
    assertArrayEquals(print(entries(9), "3.pdf"), print(entries(9), "4.pdf"));
    try (PDDocument document = Loader.loadPDF(print(List.of(), "5.pdf"))) {
      assertEquals(1, document.getNumberOfPages());
    }
  }

  private byte[] print(List<HistoryEntry> entries, String name) throws Exception {
    Path file = folder.resolve(name);
    ChangeWords words = new ChangeWords(VILLAGE, Chronicle.EMPTY);
    new ChangeList(words, "2026-11-01 — 2026-11-22", CLOCK).write(entries, file);
    return Files.readAllBytes(file);
  }

  private static List<HistoryEntry> entries(int count) {
    Dossier one = VILLAGE.dossiers().iterator().next();
    UUID person = one.rows(Catalogue.PERSON).getFirst().id();
    UUID year = one.rows(Catalogue.PERSON_YEAR).getFirst().id();
    UUID visit = one.rows(Catalogue.VISIT).getFirst().id();
    List<HistoryEntry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(
          switch (i % 4) {
            case 0 -> entry(i, Catalogue.HOUSEHOLD, one.id(), HOUSEHOLD.PHONE, "16099990001");
            case 1 -> entry(i, Catalogue.PERSON, person, PERSON.NAME, "㛃䶮𬀩𠅤");
            case 2 -> entry(i, Catalogue.PERSON_YEAR, year, PERSON_YEAR.DISEASE, "尘肺");
            default -> entry(i, Catalogue.VISIT, visit, VISIT.CONTENT, LONG);
          });
    }
    return entries;
  }

  private static <T> HistoryEntry entry(
      int i, Entity entity, UUID row, TableField<?, T> column, T after) {
    return new HistoryEntry(
        "save" + i,
        OffsetDateTime.of(2026, 11, 20, 8, i % 60, 0, 0, ZoneOffset.UTC),
        "买买提艾力·阿卜杜热合曼",
        new UUID(1, 1),
        Heading.Kind.EDIT,
        "缘由" + i + "号",
        entity,
        row,
        HistoryEntry.What.WRITTEN,
        entity.field(column),
        null,
        after);
  }
}
