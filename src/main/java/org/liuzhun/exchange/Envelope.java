package org.liuzhun.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.disk.Hash;
import org.liuzhun.text.Trouble;

/// What anybody sees of a package without a key (信封).
///
/// @param bytes its size
/// @param recipients how many keys can open it
public record Envelope(long bytes, int recipients) {

  private static final int LONGEST_HEADER = 1 << 16;
  private static final int MARKED = 256;

  /// Looks at a file from outside.
  ///
  /// @throws Trouble `trouble.exchange.no-package`, `trouble.exchange.too-large`,
  ///     `trouble.exchange.unreadable`
  public static Envelope of(Path file) throws Trouble {
    long bytes = Parcel.checked(file);
    String header = new String(start(file, LONGEST_HEADER), StandardCharsets.ISO_8859_1);
    int end = header.indexOf("\n--- ");
    String stanzas = end < 0 ? header : header.substring(0, end);
    return new Envelope(bytes, (int)
        stanzas.lines().filter(line -> line.startsWith("-> X25519 ")).count());
  }

  /// What tells a package from all others, whatever its name: a hash of its first bytes, which hold
  /// a key that was made for it alone. Empty when it cannot be read.
  static String mark(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Hash.hex(in.readNBytes(MARKED)).substring(0, 16);
    } catch (IOException e) {
      return "";
    }
  }

  /// What tells a package that could not be taken in: when the file is another, or what could be
  /// taken in has changed, it may be tried again.
  ///
  /// @param able what decides beside the file ([PackageList#able])
  static String tried(Path file, String able) {
    try {
      FileTime written = Files.getLastModifiedTime(file);
      return String.join(" ", mark(file), "" + Files.size(file), "" + written.toMillis(), able);
    } catch (IOException e) {
      return "";
    }
  }

  /// Whether a file begins as packages do, whatever its name; not when it cannot be read.
  public static boolean isPackage(Path file) {
    try {
      return begins(file);
    } catch (IOException e) {
      return false;
    }
  }

  static boolean begins(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return AgeFile.isOne(in.readNBytes(64));
    }
  }

  private static byte[] start(Path file, int length) throws Trouble {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(length);
    } catch (IOException e) {
      throw new Trouble(e, "trouble.exchange.unreadable", file);
    }
  }

  /// What a package says of itself inside.
  ///
  /// @param village the village's name
  /// @param made when, by the sender's clock
  /// @param sender the laptop that made it
  /// @param part the number of this part
  /// @param parts how many parts there are
  /// @param segments the names of the segments that it carries
  public record Contents(
      String village,
      OffsetDateTime made,
      UUID sender,
      int part,
      int parts,
      List<String> segments) {}

  /// Opens a package with a workbook's key and looks at it; nothing is taken in.
  ///
  /// @throws Trouble as [Inbox#preview]
  public static Contents contents(Path file, Workbook workbook) throws Trouble {
    Parcel parcel = Parcel.open(file, workbook.sharing().identity());
    parcel.check(workbook.sharing().space(), workbook.sharing().trust());
    Manifest manifest = parcel.manifest();
    return new Contents(
        manifest.village(),
        manifest.made(),
        manifest.sender(),
        manifest.part(),
        manifest.parts(),
        manifest.entries().keySet().stream()
            .filter(name -> name.startsWith(Archive.SEGMENTS))
            .toList());
  }
}
