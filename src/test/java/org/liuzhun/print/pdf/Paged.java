package org.liuzhun.print.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What is demanded of everything that is printed.
public final class Paged {

  private Paged() {}

  /// The validator finds nothing against PDF/A-2u.
  public static void assertArchival(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser = Foundries.defaultInstance()
        .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U)) {
      assertEquals(
          List.of(),
          Foundries.defaultInstance()
              .createValidator(PDFAFlavour.PDFA_2_U, false)
              .validate(parser)
              .getTestAssertions()
              .stream()
              .map(a -> a.getRuleId() + " " + a.getMessage())
              .limit(3)
              .toList());
    }
  }

  /// The words of all pages without any blank.
  public static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return bare(new PDFTextStripper().getText(document));
    }
  }

  /// The pictures of all pages, by width and height.
  public static List<String> images(byte[] pdf) throws IOException {
    List<String> images = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
            images.add(image.getWidth() + "x" + image.getHeight());
          }
        }
      }
    }
    return images;
  }

  /// A text without any blank.
  public static String bare(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
  }

  /// No letter lies on another one: what does not fit its cell runs into the next. What lies beyond
  /// the paper is not drawn at all and fails the search for its words.
  public static void assertLegible(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Letters letters = new Letters();
      letters.getText(document);
      assertEquals(List.of(), letters.wrong);
    }
  }

  private static final class Letters extends PDFTextStripper {

    private static final double TOO_NEAR = 0.35;
    private static final int CELL = 20;

    private final List<String> wrong = new ArrayList<>();
    private final Map<Long, List<TextPosition>> seen = new HashMap<>();
    private int page;

    @Override
    protected void processTextPosition(TextPosition letter) {
      if (page != getCurrentPageNo()) {
        page = getCurrentPageNo();
        seen.clear();
      }
      if (letter.getUnicode().isBlank()) {
        return;
      }
      if (near(letter)) {
        wrong.add("page " + page + ": " + letter.getUnicode());
      }
      seen.computeIfAbsent(key(letter, 0, 0), _ -> new ArrayList<>()).add(letter);
    }

    private boolean near(TextPosition letter) {
      for (int x = -1; x <= 1; x++) {
        for (int y = -1; y <= 1; y++) {
          if (seen.getOrDefault(key(letter, x, y), List.of()).stream()
              .anyMatch(other -> near(letter, other))) {
            return true;
          }
        }
      }
      return false;
    }

    private static boolean near(TextPosition one, TextPosition other) {
      double size = Math.min(one.getFontSizeInPt(), other.getFontSizeInPt());
      double width = Math.min(one.getWidthDirAdj(), other.getWidthDirAdj());
      return Math.abs(middle(one) - middle(other)) < width * TOO_NEAR
          && Math.abs(one.getYDirAdj() - other.getYDirAdj()) < size * TOO_NEAR;
    }

    private static double middle(TextPosition letter) {
      return letter.getXDirAdj() + letter.getWidthDirAdj() / 2;
    }

    private static long key(TextPosition letter, int right, int down) {
      long x = (long) (letter.getXDirAdj() / CELL) + right;
      return (x << Integer.SIZE) + (long) (letter.getYDirAdj() / CELL) + down;
    }
  }
}
