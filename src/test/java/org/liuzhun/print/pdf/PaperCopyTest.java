package org.liuzhun.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuzhun.text.Trouble;

class PaperCopyTest {

  private static final int RED = 0xFFCC0000;

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource({"300, 400", "400, 300"})
  void aPaperStandsWholeOnOnePageThatLiesAsItDoes(int wide, int high) throws Exception {
    Path file = folder.resolve("copy.pdf");
    PaperCopy.write(jpeg(wide, high), "户口簿", file);
    try (PageImages pages = new PageImages(Files.readAllBytes(file))) {
      PageImages.Picture page = pages.page(0, 72).orElseThrow();
      assertEquals(1, pages.count());
      assertEquals(high > wide, page.height() > page.width());
      assertTrue(isRed(page, page.width() / 2, page.height() / 3));
      assertFalse(isRed(page, 10, 10));
      assertFalse(isRed(page, page.width() - 10, page.height() - 10));
    }
  }

  @Test
  void whereNothingCanBeWrittenThereIsTrouble() throws Exception {
    byte[] jpeg = jpeg(30, 40);
    Path nowhere = folder.resolve("none").resolve("copy.pdf");
    assertThrows(Trouble.class, () -> PaperCopy.write(jpeg, "户口簿", nowhere));
  }

  private static boolean isRed(PageImages.Picture page, int x, int y) {
    int pixel = page.argb()[y * page.width() + x];
    return (pixel >> 16 & 0xFF) > 150 && (pixel >> 8 & 0xFF) < 60;
  }

  private static byte[] jpeg(int wide, int high) throws Exception {
    BufferedImage picture = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < wide; x++) {
      for (int y = 0; y < high; y++) {
        picture.setRGB(x, y, RED);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpg", out);
    return out.toByteArray();
  }
}
