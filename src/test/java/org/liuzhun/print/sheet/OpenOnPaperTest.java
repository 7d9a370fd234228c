package org.liuzhun.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.registry.CodeKind;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.FlagKind;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.RowNames;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
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

  /// Whom two laptops entered, or a household that two laptops opened: the field that names it.
  @Test
  void theHandbookMarksWhoseRowIsOpen() throws Exception {
    Row head = dossier.head(Extremes.TODAY).orElseThrow().person();
    Row household = dossier.household();
    Row membership = dossier.head(Extremes.TODAY).orElseThrow().membership();
    for (Row row : List.of(head, household, membership)) {
      Field<?> naming = RowNames.naming(row.entity()).orElseThrow();
      VillageFile open = village.withOpen(Map.of(row.id(), Set.of(naming.name())));
      String shown = naming.shown(row, Locale.CHINESE).replaceAll("\\s", "");
      String paper = printed(open, Sheet.HANDBOOK);
      assertTrue(paper.contains(shown + "（" + MARK + "）"), naming.key());
    }
  }

  /// Rows that a field names, and boxes to tick.
  @ParameterizedTest
  @ValueSource(classes = {ReferenceKind.class, CodeKind.class, FlagKind.class})
  void fieldsOfEveryKindAreMarked(Class<?> kind) throws Exception {
    Map<UUID, Set<String>> open = new HashMap<>();
    for (Entity entity : Catalogue.ENTITIES) {
      Set<String> names = entity.fields().stream()
          .filter(field -> kind.isInstance(field.kind()))
          .map(Field::name)
          .collect(Collectors.toSet());
      dossier.rows(entity).forEach(row -> open.put(row.id(), names));
    }
    assertFalse(printed(village, Sheet.HANDBOOK).contains(MARK));
    assertTrue(printed(village.withOpen(open), Sheet.HANDBOOK).contains("（" + MARK + "）"));
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
