package org.liuzhun.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.db.Tables;

/// What laptops disagree in is marked on paper while nobody has decided.
class OpenOnPaperTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);
  private static final String MARK = "待核对";

  private static final String PHONE = "13900000001";

  private final VillageFile village = withPhone(Extremes.village(1));
  private final Dossier dossier = Extremes.dossier(village, Extremes.LARGE);

  private static VillageFile withPhone(VillageFile village) {
    Row household = Extremes.dossier(village, Extremes.LARGE).household();
    Row now = household.with(Tables.HOUSEHOLD.PHONE, PHONE);
    return village.with(List.of(new RowChange(household.entity(), household.id(), household, now)));
  }

  private VillageFile open() {
    Row household = dossier.household();
    String name = household.entity().field(Tables.HOUSEHOLD.PHONE).name();
    return village.withOpen(Map.of(household.id(), Set.of(name)));
  }

  @Test
  void theHandbookMarksTheFieldAndNothingElse() throws Exception {
    String before = printed(village, Sheet.HANDBOOK);
    String now = printed(open(), Sheet.HANDBOOK);
    assertFalse(before.contains(MARK));
    assertTrue(now.contains(PHONE + "（" + MARK + "）"), "beside its value");
    assertEquals(before, now.replace("（" + MARK + "）", ""), "and nowhere else");
  }

  @Test
  void whatASheetHidesIsNotMarkedEither() throws Exception {
    Set<Secret> hidden = EnumSet.allOf(Secret.class);
    Order order = new Order(
        Sheet.HANDBOOK,
        PrintOptions.of(Sheet.HANDBOOK, Extremes.TODAY).hidden(hidden, ""),
        List.of(dossier));
    UUID row = dossier.household().id();
    Set<String> all = dossier.household().entity().fields().stream()
        .filter(field -> new Veil(hidden).hides(field))
        .map(field -> field.name())
        .collect(Collectors.toSet());
    assertFalse(text(village.withOpen(Map.of(row, all)), order).contains(MARK));
  }

  private String printed(VillageFile from, Sheet sheet) throws Exception {
    return text(from, new Order(sheet, PrintOptions.of(sheet, Extremes.TODAY), List.of(dossier)));
  }

  private static String text(VillageFile from, Order order) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SheetPrinter(CLOCK).print(from, order, out, Progress.NONE);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }
}
