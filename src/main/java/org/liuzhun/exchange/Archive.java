package org.liuzhun.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.liuzhun.text.Trouble;

/// The inner layer of a package: a ZIP whose entries have the names of this format and no others.
/// Names never become paths, and nothing is unpacked to the disk.
final class Archive {

  static final String MANIFEST = "manifest.json";
  static final String SIGNATURE = "manifest.sig";
  static final String LAPTOPS = "laptops.jsonl";
  static final String SEGMENTS = "segments/";

  private static final int MOST_ENTRIES = 10_000;
  private static final long LARGEST = 1L << 29;
  private static final long RATIO = 400;
  private static final long SMALL = 1 << 22;
  private static final Pattern NAMES = Pattern.compile("manifest\\.json|manifest\\.sig"
      + "|laptops\\.jsonl|segments/[0-9a-f-]{36}/\\d{10}-\\d{10}\\.segment");

  private Archive() {}

  static byte[] write(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /// Reads all entries.
  ///
  /// @throws Trouble `trouble.exchange.damaged` for an unknown name, a name twice, too many
  ///     entries,
  ///     or more bytes than a package may grow to
  static Map<String, byte[]> read(byte[] bytes) throws Trouble {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    long left = Math.min(LARGEST, SMALL + bytes.length * RATIO);
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entries.size() == MOST_ENTRIES || !NAMES.matcher(entry.getName()).matches()) {
          throw new Trouble("trouble.exchange.damaged");
        }
        byte[] content = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, left + 1));
        left -= content.length;
        if (left < 0 || entries.put(entry.getName(), content) != null) {
          throw new Trouble("trouble.exchange.damaged");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Trouble(e, "trouble.exchange.damaged");
    }
    return entries;
  }
}
