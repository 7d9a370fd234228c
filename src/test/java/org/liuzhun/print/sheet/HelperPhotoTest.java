package org.liuzhun.print.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.DOCUMENT;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.PAIRING;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liuzhun.print.pdf.Paged;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.PaperKind;

/// The face of whoever helps a family stands on what the family keeps.
class HelperPhotoTest {

  private static final UUID WHO = new UUID(8, 1);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);

  private static VillageFile village() {
    Row helper = Row.empty(Catalogue.HELPER, WHO).with(HELPER.NAME, "周明远");
    Row pairing = Row.empty(Catalogue.PAIRING, new UUID(8, 2))
        .with(PAIRING.HOUSEHOLD, Extremes.RARE)
        .with(PAIRING.HELPER, WHO)
        .with(PAIRING.STARTS_ON, LocalDate.of(2026, 1, 5));
    return Extremes.village(1)
        .with(Stream.of(
                helper,
                pairing,
                photo(3, 2024, "old"),
                photo(4, 2025, "new"),
                photo(5, 2026, "scan").with(DOCUMENT.MEDIA_TYPE, "application/pdf"))
            .map(row -> new RowChange(row.entity(), row.id(), null, row))
            .toList());
  }

  private static Row photo(long id, int year, String name) {
    return Row.empty(Catalogue.DOCUMENT, new UUID(8, id))
        .with(DOCUMENT.HELPER, WHO)
        .with(DOCUMENT.KIND, Coded.of(PaperKind.PHOTO))
        .with(DOCUMENT.TAKEN_ON, LocalDate.of(year, 3, 1))
        .with(DOCUMENT.SHA256, name);
  }

  private static byte[] jpeg(int width) throws Exception {
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, 80, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
    return jpeg.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(
      value = Sheet.class,
      names = {"HANDBOOK", "CARD", "CONTACT"})
  void hisLatestPhotoIsPrintedAndNoScan(Sheet sheet) throws Exception {
    Map<String, byte[]> kept =
        Map.of("old", jpeg(50), "new", jpeg(60), "scan", new byte[] {'%', 'P', 'D', 'F'});
    VillageFile village = village();
    var order = new Order(
        sheet,
        PrintOptions.of(sheet, Extremes.TODAY),
        List.of(Extremes.dossier(village, Extremes.RARE)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SheetPrinter(CLOCK, null, kept::get).print(village, order, out, Progress.NONE);
    assertEquals(List.of("60x80"), Paged.images(out.toByteArray()));
    Paged.assertArchival(out.toByteArray());
  }
}
