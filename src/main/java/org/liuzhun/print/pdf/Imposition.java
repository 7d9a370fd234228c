package org.liuzhun.print.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/// Brings finished pages to another paper (拼版).
final class Imposition {

  private static final int PAGES_A_SHEET = 4;

  private final PDDocument document;

  Imposition(PDDocument document) {
    this.document = document;
  }

  /// The pages on their paper, in the order of printing.
  List<PDPage> on(Paper paper, List<PDPage> pages) throws IOException {
    return switch (paper) {
      case A4 -> pages;
      case A5 -> smaller(pages);
      case BOOKLET -> booklet(pages);
    };
  }

  private List<PDPage> smaller(List<PDPage> pages) throws IOException {
    List<PDPage> small = new ArrayList<>();
    for (PDPage page : pages) {
      boolean wide = page.getMediaBox().getWidth() > page.getMediaBox().getHeight();
      PDPage sheet = new PDPage(wide ? turned(PDRectangle.A5) : PDRectangle.A5);
      try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
        place(page, content, 0, sheet.getMediaBox().getWidth());
      }
      small.add(sheet);
    }
    return small;
  }

  /// Outer side of a sheet: last page left, first page right; inner side: second left, last but
  /// one right; and so on inwards.
  private List<PDPage> booklet(List<PDPage> pages) throws IOException {
    int all = (pages.size() + PAGES_A_SHEET - 1) / PAGES_A_SHEET * PAGES_A_SHEET;
    List<PDPage> sides = new ArrayList<>();
    for (int side = 0; side < all / 2; side++) {
      int low = side;
      int high = all - 1 - side;
      sides.add(side % 2 == 0 ? side(pages, high, low) : side(pages, low, high));
    }
    return sides;
  }

  private PDPage side(List<PDPage> pages, int left, int right) throws IOException {
    PDPage side = new PDPage(turned(PDRectangle.A4));
    float half = side.getMediaBox().getWidth() / 2;
    try (PDPageContentStream content = new PDPageContentStream(document, side)) {
      if (left < pages.size()) {
        place(pages.get(left), content, 0, half);
      }
      if (right < pages.size()) {
        place(pages.get(right), content, half, half);
      }
    }
    return side;
  }

  private void place(PDPage page, PDPageContentStream content, float x, float width)
      throws IOException {
    PDFormXObject form =
        new PDFormXObject(new PDStream(document, page.getContents(), COSName.FLATE_DECODE));
    form.setResources(page.getResources());
    form.setBBox(page.getMediaBox());
    float scale = width / page.getMediaBox().getWidth();
    content.saveGraphicsState();
    content.transform(new Matrix(scale, 0, 0, scale, x, 0));
    content.drawForm(form);
    content.restoreGraphicsState();
  }

  private static PDRectangle turned(PDRectangle upright) {
    float longSide = upright.getHeight();
    float shortSide = upright.getWidth();
    return new PDRectangle(longSide, shortSide);
  }
}
