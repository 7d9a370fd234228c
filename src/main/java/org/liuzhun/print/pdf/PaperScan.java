package org.liuzhun.print.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.liuzhun.text.Trouble;

/// A scanned paper that came as PDF (扫描件). It is kept as a document of pictures, one for each page:
/// whatever else the file carried, scripts, attachments, forms, who made it and where, is gone.
public final class PaperScan {

  /// What kept papers of several pages are called in the register.
  public static final String MEDIA_TYPE = "application/pdf";

  /// The largest file that is looked at, in bytes.
  public static final int MOST_BYTES = 60 << 20;

  private static final int MOST_PAGES = 60;
  private static final int LARGEST_KEPT = 30 << 20;
  private static final long MOST_PIXELS = 200_000_000L;
  private static final int LONGEST = 2000;
  private static final float QUALITY = 0.7f;
  private static final int BEGINNING = 1024;

  private PaperScan() {}

  /// Whether a file says at its beginning that it is a PDF.
  public static boolean isPdf(byte[] file) {
    int length = Math.min(file.length, BEGINNING);
    return new String(file, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  /// The paper as it is kept.
  ///
  /// @param name how the file is called when something is wrong with it
  /// @throws Trouble `trouble.print.scan` when it cannot be read, is locked by a passphrase, has
  /// more than 60 pages or is too large
  public static byte[] of(byte[] file, String name) throws Trouble {
    try (PDDocument from = Loader.loadPDF(file);
        PDDocument kept = new PDDocument()) {
      check(from.getNumberOfPages() > 0 && from.getNumberOfPages() <= MOST_PAGES, name);
      BoundedRenderer renderer = new BoundedRenderer(from);
      for (int i = 0; i < from.getNumberOfPages(); i++) {
        check(isModest(from.getPage(i).getResources()), name);
        add(kept, picture(renderer, from.getPage(i), i, LONGEST));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      kept.save(out);
      check(out.size() <= LARGEST_KEPT, name);
      return out.toByteArray();
    } catch (IOException | RuntimeException e) {
      throw new Trouble(e, "trouble.print.scan", name);
    }
  }

  /// How many pages a kept paper has.
  ///
  /// @throws Trouble `trouble.print.scan` when it is damaged
  public static int pages(byte[] kept, String name) throws Trouble {
    try (PDDocument document = Loader.loadPDF(kept)) {
      return document.getNumberOfPages();
    } catch (IOException | RuntimeException e) {
      throw new Trouble(e, "trouble.print.scan", name);
    }
  }

  /// Height by width of each page of a kept paper.
  ///
  /// @throws Trouble `trouble.print.scan` when it is damaged
  static List<Double> shapes(byte[] kept, String name) throws Trouble {
    try (PDDocument document = Loader.loadPDF(kept)) {
      check(document.getNumberOfPages() <= MOST_PAGES, name);
      List<Double> shapes = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        PDRectangle box = page.getCropBox();
        shapes.add((double) box.getHeight() / Math.max(1, box.getWidth()));
      }
      return shapes;
    } catch (IOException | RuntimeException e) {
      throw new Trouble(e, "trouble.print.scan", name);
    }
  }

  /// A page of a kept paper as a JPEG file, to be shown on a sheet.
  ///
  /// @param page from 0
  /// @throws Trouble `trouble.print.scan` when it is damaged
  static byte[] jpeg(byte[] kept, int page, String name) throws Trouble {
    try (PDDocument document = Loader.loadPDF(kept)) {
      PDPage drawn = document.getPage(page);
      check(isModest(drawn.getResources()), name);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      BufferedImage image = picture(new BoundedRenderer(document), drawn, page, LONGEST);
      check(ImageIO.write(image, "jpeg", out), name);
      return out.toByteArray();
    } catch (IOException | RuntimeException e) {
      throw new Trouble(e, "trouble.print.scan", name);
    }
  }

  /// The picture of a page of a kept paper; it may have come from another laptop and is trusted no
  /// more than any file.
  ///
  /// @param page from 0
  /// @param longest the longer side, in pixels
  /// @throws Trouble `trouble.print.scan` when it is damaged
  public static PageImages.Picture page(byte[] kept, int page, int longest, String name)
      throws Trouble {
    try (PDDocument document = Loader.loadPDF(kept)) {
      PDPage drawn = document.getPage(page);
      check(isModest(drawn.getResources()), name);
      BufferedImage image = picture(new BoundedRenderer(document), drawn, page, longest);
      int width = image.getWidth();
      int height = image.getHeight();
      return new PageImages.Picture(
          width, height, image.getRGB(0, 0, width, height, null, 0, width));
    } catch (IOException | RuntimeException e) {
      throw new Trouble(e, "trouble.print.scan", name);
    }
  }

  private static BufferedImage picture(
      BoundedRenderer renderer, PDPage page, int number, int longest) throws IOException {
    PDRectangle box = page.getCropBox();
    float side = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
    return renderer.renderImage(number, longest / side, ImageType.RGB);
  }

  private static void add(PDDocument kept, BufferedImage image) throws IOException {
    float scale = PDRectangle.A4.getHeight() / Math.max(image.getWidth(), image.getHeight());
    PDRectangle paper = new PDRectangle(image.getWidth() * scale, image.getHeight() * scale);
    PDPage page = new PDPage(paper);
    kept.addPage(page);
    PDImageXObject picture = JPEGFactory.createFromImage(kept, image, QUALITY);
    try (PDPageContentStream content = new PDPageContentStream(kept, page)) {
      content.drawImage(picture, 0, 0, paper.getWidth(), paper.getHeight());
    }
  }

  /// Whether the pictures on a page are no larger than a scanner makes them.
  private static boolean isModest(PDResources resources) throws IOException {
    if (resources == null) {
      return true;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)
          && resources.getXObject(name) instanceof PDImageXObject image
          && (long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
        return false;
      }
    }
    return true;
  }

  private static void check(boolean holds, String name) throws Trouble {
    if (!holds) {
      throw new Trouble("trouble.print.scan", name);
    }
  }
}
