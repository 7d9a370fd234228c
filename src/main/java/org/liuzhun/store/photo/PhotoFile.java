package org.liuzhun.store.photo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liuzhun.text.Trouble;

/// A photograph in a folder before it is taken in (待入档照片). Only its beginning has been read.
///
/// @param path where it lies
/// @param taken when it was taken: as the camera wrote, else as its name says, else when the file
///     was last changed
/// @param turned by how many degrees, clockwise, it has to be turned to stand upright
public record PhotoFile(Path path, LocalDateTime taken, int turned) {

  private static final int BEGINNING = 128 << 10;
  private static final int MOST = 5000;
  private static final int DEEPEST = 3;
  private static final Pattern SUFFIX =
      Pattern.compile(".*\\.(jpe?g|png|bmp|gif)", Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME_IN_NAME = Pattern.compile(
      "(20\\d{2})[-_.]?(\\d{2})[-_.]?(\\d{2})[-_ T]+(\\d{2})[-_.]?(\\d{2})[-_.]?(\\d{2}).*");

  /// The photographs in a folder and the folders in it, in the order of time; what is no
  /// photograph by its name is passed over, and so is all beyond 5,000.
  ///
  /// @param zone in which the files' own times are told
  /// @throws Trouble `trouble.store.photo-folder` when the folder cannot be read
  public static List<PhotoFile> in(Path folder, ZoneId zone) throws Trouble {
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      List<Path> pictures = files
          .filter(file -> SUFFIX.matcher(name(file)).matches() && Files.isRegularFile(file))
          .limit(MOST)
          .toList();
      return pictures.stream()
          .flatMap(file -> of(file, zone).stream())
          .sorted(Comparator.comparing(PhotoFile::taken).thenComparing(PhotoFile::path))
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new Trouble(e, "trouble.store.photo-folder", name(folder));
    }
  }

  /// The file's name without its suffix.
  public String title() {
    String name = name(path);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /// A file that vanished or cannot be read is left out.
  private static Optional<PhotoFile> of(Path file, ZoneId zone) {
    try (InputStream in = Files.newInputStream(file)) {
      ExifFacts facts = ExifFacts.of(in.readNBytes(BEGINNING));
      LocalDateTime changed =
          LocalDateTime.ofInstant(Files.getLastModifiedTime(file).toInstant(), zone);
      LocalDateTime taken = facts.taken().or(() -> timeIn(name(file))).orElse(changed);
      return Optional.of(new PhotoFile(file, taken, degrees(facts.orientation())));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDateTime> timeIn(String name) {
    Matcher found = TIME_IN_NAME.matcher(name.toUpperCase(Locale.ROOT));
    if (!found.find()) {
      return Optional.empty();
    }
    int[] part = new int[7];
    for (int i = 1; i < part.length; i++) {
      part[i] = Integer.parseInt(found.group(i));
    }
    try {
      return Optional.of(LocalDateTime.of(part[1], part[2], part[3], part[4], part[5], part[6]));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int degrees(int orientation) {
    return switch (orientation) {
      case 3, 4 -> 180;
      case 5, 6 -> 90;
      case 7, 8 -> 270;
      default -> 0;
    };
  }
}
