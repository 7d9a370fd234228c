package org.liuzhun.print.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Trouble;
import org.slf4j.LoggerFactory;

/// A page of a kept paper that a sheet can show (复印件的一页).
///
/// @param address what the sheet writes as the address of the picture
/// @param number which page of the paper, from 1
/// @param tall whether it fills an upright page by its height, not by its width
public record PaperPage(String address, int number, boolean tall) {

  private static final String PROTOCOL = "photo:";

  private static final Pattern PAGE = Pattern.compile("([^/]+)/(\\d{1,3})");

  /// Height by width of what is left of an upright page of A4 beside margins and caption.
  private static final double ROOM = 1.36;

  /// The pages of a kept paper; none when it is not here or damaged, of which the log tells.
  ///
  /// @param name what it is kept under
  public static List<PaperPage> of(Pictures pictures, String name) {
    byte[] kept = name.isEmpty() ? null : pictures.of(name);
    if (kept == null) {
      return List.of();
    }
    try {
      return PaperScan.isPdf(kept)
          ? ofScan(name, PaperScan.shapes(kept, name))
          : List.of(new PaperPage(PROTOCOL + name, 1, shape(kept) > ROOM));
    } catch (Trouble | IOException e) {
      LoggerFactory.getLogger(PaperPage.class).warn("a paper is left out: {}", name, e);
      return List.of();
    }
  }

  /// The picture of a name, or of a page of a paper as `NAME/PAGE`; null when there is none.
  static byte @Nullable [] picture(Pictures pictures, String name) {
    Matcher page = PAGE.matcher(name);
    if (!page.matches()) {
      return pictures.of(name);
    }
    byte[] kept = pictures.of(page.group(1));
    try {
      return kept == null ? null : PaperScan.jpeg(kept, Integer.parseInt(page.group(2)), name);
    } catch (Trouble trouble) {
      LoggerFactory.getLogger(PaperPage.class).warn("a page is left out: {}", name, trouble);
      return null;
    }
  }

  private static List<PaperPage> ofScan(String name, List<Double> shapes) {
    return IntStream.range(0, shapes.size())
        .mapToObj(i -> new PaperPage(PROTOCOL + name + "/" + i, i + 1, shapes.get(i) > ROOM))
        .toList();
  }

  /// Height by width of a picture, from its first bytes.
  private static double shape(byte[] picture) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return (double) reader.getHeight(0) / reader.getWidth(0);
      } finally {
        reader.dispose();
      }
    }
  }
}
