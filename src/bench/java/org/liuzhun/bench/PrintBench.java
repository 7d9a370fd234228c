package org.liuzhun.bench;

import static org.liuzhun.registry.db.Tables.DOCUMENT;

import com.sun.management.OperatingSystemMXBean;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.print.sheet.Order;
import org.liuzhun.print.sheet.PrintOptions;
import org.liuzhun.print.sheet.Printed;
import org.liuzhun.print.sheet.Progress;
import org.liuzhun.print.sheet.Sheet;
import org.liuzhun.print.sheet.SheetPrinter;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowChange;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.PaperKind;

/// How long it takes to print the handbooks of a whole village, each with a photo of its own.
/// Arguments: households, rounds.
public final class PrintBench {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final PrintStream OUT = System.out;
  private static final byte[] PICTURE = picture();

  private PrintBench() {}

  public static void main(String[] arguments) throws Exception {
    int households = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
    VillageFile village =
        pictured(VillageFile.of(DemoVillage.of(households, 7, TODAY).rows()));
    List<Dossier> all = List.copyOf(village.dossiers());
    Order order = new Order(Sheet.HANDBOOK, PrintOptions.of(Sheet.HANDBOOK, TODAY), all);
    Path first = Files.createTempFile("bench", ".pdf");
    for (int round = 0; round < rounds; round++) {
      Path file = round == 0 ? first : Files.createTempFile("bench", ".pdf");
      long began = System.nanoTime();
      double cpu = cpuSeconds();
      Printed printed = new SheetPrinter(CLOCK, null, PrintBench::photo)
          .print(village, order, file, Progress.NONE);
      OUT.printf(
          "%d handbooks, %d pages, %.1f s wall, %.1f s CPU, %.1f MB, same bytes: %b%n",
          households,
          printed.pages(),
          (System.nanoTime() - began) / 1e9,
          cpuSeconds() - cpu,
          Files.size(file) / 1e6,
          Files.mismatch(first, file) == -1);
    }
  }

  private static VillageFile pictured(VillageFile village) {
    List<RowChange> photos = new ArrayList<>();
    int number = 0;
    for (Dossier dossier : village.dossiers()) {
      Row photo = Row.empty(Catalogue.DOCUMENT, new UUID(3, ++number))
          .with(DOCUMENT.HOUSEHOLD, dossier.id())
          .with(DOCUMENT.KIND, Coded.of(PaperKind.PHOTO))
          .with(DOCUMENT.SHA256, Integer.toString(number));
      photos.add(new RowChange(Catalogue.DOCUMENT, photo.id(), null, photo));
    }
    return village.with(photos);
  }

  /// The picture with a comment of its own, so that no two are the same.
  private static byte[] photo(String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] comment = name.getBytes(StandardCharsets.US_ASCII);
    out.write(PICTURE, 0, 2);
    out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (comment.length + 2)});
    out.writeBytes(comment);
    out.write(PICTURE, 2, PICTURE.length - 2);
    return out.toByteArray();
  }

  /// 800 by 600 dots with noise in them, some hundred kilobytes.
  private static byte[] picture() {
    BufferedImage image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
    Random noise = new Random(7);
    for (int y = 0; y < 600; y++) {
      for (int x = 0; x < 800; x++) {
        image.setRGB(x, y, noise.nextInt(0x1000000) & 0x3F3F3F | 0x606060);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpeg", out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static double cpuSeconds() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return system.getProcessCpuTime() / 1e9;
  }
}
