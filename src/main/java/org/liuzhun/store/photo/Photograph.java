package org.liuzhun.store.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.liuzhun.text.Trouble;

/// A photograph or scanned paper as it is kept (照片): a JPEG that stands upright, is at most
/// 1,600 pixels long and about 300 KB large, and carries nothing but the picture. Place,
/// camera and everything else that a telephone writes into it is gone; only time and place
/// are handed on beside it, for whoever is to keep them.
///
/// @param jpeg the file
/// @param taken when it was taken, by the camera's clock; empty when the camera does not say
/// @param place where it was taken, latitude and longitude; empty when the camera does not say
public record Photograph(byte[] jpeg, Optional<LocalDateTime> taken, Optional<String> place) {

  private static final int LONGEST = 1600;
  private static final int LARGE = 300 << 10;
  private static final long MOST_BYTES = 60L << 20;
  private static final long MOST_PIXELS = 200_000_000L;
  private static final float[] QUALITIES = {0.82f, 0.7f, 0.55f, 0.4f};

  /// A photograph out of a file.
  ///
  /// @throws Trouble `trouble.store.picture` when it is none that can be read, or too large
  public static Photograph read(Path file) throws Trouble {
    String name = String.valueOf(file.getFileName());
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes((int) MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new Trouble("trouble.store.picture", name);
      }
      return of(bytes, name);
    } catch (IOException e) {
      throw new Trouble(e, "trouble.store.picture", name);
    }
  }

  /// A photograph out of the bytes of a file.
  ///
  /// @param name how the file is called when something is wrong with it
  /// @throws Trouble `trouble.store.picture`
  public static Photograph of(byte[] file, String name) throws Trouble {
    ExifFacts facts = ExifFacts.of(file);
    try {
      BufferedImage picture = upright(decoded(file, name), facts.orientation());
      return new Photograph(encoded(picture), facts.taken(), facts.place());
    } catch (IOException | IllegalArgumentException e) {
      throw new Trouble(e, "trouble.store.picture", name);
    }
  }

  private static BufferedImage decoded(byte[] file, String name) throws IOException, Trouble {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new Trouble("trouble.store.picture", name);
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
          throw new Trouble("trouble.store.picture", name);
        }
        ImageReadParam every = reader.getDefaultReadParam();
        int step = (int) Math.max(1, Math.max(width, height) / (2 * LONGEST));
        every.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, every);
      } finally {
        reader.dispose();
      }
    }
  }

  /// Turned as its orientation says, and no longer than 1,600 pixels.
  private static BufferedImage upright(BufferedImage picture, int orientation) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    double scale = Math.min(1, (double) LONGEST / Math.max(width, height));
    boolean lies = orientation >= 5;
    int wide = Math.max(1, (int) Math.round((lies ? height : width) * scale));
    int high = Math.max(1, (int) Math.round((lies ? width : height) * scale));
    BufferedImage turned = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = turned.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, wide, high);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    AffineTransform way = AffineTransform.getScaleInstance(scale, scale);
    way.concatenate(turn(orientation, width, height));
    graphics.drawImage(picture, way, null);
    graphics.dispose();
    return turned;
  }

  /// The eight ways in which a camera may have been held.
  private static AffineTransform turn(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  private static byte[] encoded(BufferedImage picture) throws IOException {
    byte[] jpeg = new byte[0];
    for (float quality : QUALITIES) {
      jpeg = encoded(picture, quality);
      if (jpeg.length <= LARGE) {
        return jpeg;
      }
    }
    return jpeg;
  }

  private static byte[] encoded(BufferedImage picture, float quality) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
