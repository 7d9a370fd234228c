package org.liuzhun.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.liuzhun.text.Trouble;

/// The inner layer of a package: a ZIP whose entries have the names of this format and no others.
/// Names never become paths, nothing is unpacked to the disk, and one entry at a time is in memory.
final class Archive {

  static final String MANIFEST = "manifest.json";
  static final String SIGNATURE = "manifest.sig";
  static final String LAPTOPS = "laptops.jsonl";
  static final String SEGMENTS = "segments/";
  static final String PHOTOS = "photos/";

  /// The largest segment or photograph, in bytes.
  static final int LARGEST_ENTRY = 1 << 25;

  private static final int LARGEST_WORDS = 1 << 22;
  private static final int MOST_ENTRIES = 10_000;
  private static final long RATIO = 400;
  private static final long SMALL = 1 << 22;
  private static final Pattern NAMES = Pattern.compile("manifest\\.json|manifest\\.sig"
      + "|laptops\\.jsonl|segments/[0-9a-f-]{36}/\\d{10}-\\d{10}\\.segment|photos/[0-9a-f]{64}");

  private Archive() {}

  /// Is given the entries in their order.
  interface Reader {
    void read(String name, byte[] content) throws Trouble;
  }

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
  /// @param size how many bytes the archive has at most
  /// @throws Trouble `trouble.exchange.damaged` for an unknown name, a name twice, too many
  ///     entries, or more bytes than an entry or a package may grow to
  static void read(InputStream bytes, long size, Reader reader) throws Trouble {
    Set<String> names = new HashSet<>();
    long left = SMALL + size * RATIO;
    try (ZipInputStream zip = new ZipInputStream(bytes, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (names.size() == MOST_ENTRIES || !NAMES.matcher(name).matches() || !names.add(name)) {
          throw new Trouble("trouble.exchange.damaged");
        }
        byte[] content = zip.readNBytes(largest(name) + 1);
        left -= content.length;
        if (left < 0 || content.length > largest(name)) {
          throw new Trouble("trouble.exchange.damaged");
        }
        reader.read(name, content);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Trouble(e, "trouble.exchange.damaged");
    }
  }

  /// The content of the first entry, which is the manifest in packages of every format.
  ///
  /// @throws Trouble `trouble.exchange.damaged`
  static byte[] manifest(InputStream bytes) throws Trouble {
    try (ZipInputStream zip = new ZipInputStream(bytes, StandardCharsets.UTF_8)) {
      ZipEntry entry = zip.getNextEntry();
      if (entry == null || !entry.getName().equals(MANIFEST)) {
        throw new Trouble("trouble.exchange.damaged");
      }
      return zip.readNBytes(LARGEST_WORDS);
    } catch (IOException | IllegalArgumentException e) {
      throw new Trouble(e, "trouble.exchange.damaged");
    }
  }

  private static int largest(String name) {
    return name.contains("/") ? LARGEST_ENTRY : LARGEST_WORDS;
  }
}
