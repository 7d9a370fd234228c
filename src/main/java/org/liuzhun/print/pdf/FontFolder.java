package org.liuzhun.print.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.Fonts;
import org.liuzhun.text.Trouble;

/// The fonts of every printed thing: those of the program, then those that people put into the
/// workbook's `fonts` folder for rare characters of names (生僻字).
public final class FontFolder {

  private static final int MOST_FILES = 16;
  private static final long MOST_BYTES = 100_000_000;

  private static final Pattern SUFFIX = Pattern.compile("(?i)\\.(ttf|ttc|otf)$");

  private static final List<FontFace> OF_THE_PROGRAM = List.of(
      new FontFace(Fonts.FAMILY, FontFace.REGULAR, Fonts.FAMILY, Fonts::regular),
      new FontFace(Fonts.FAMILY, FontFace.BOLD, Fonts.FAMILY, Fonts::bold));

  private FontFolder() {}

  /// The faces that come with the program.
  public static List<FontFace> ofTheProgram() {
    return OF_THE_PROGRAM;
  }

  /// The faces of the program and, after them, those of a workbook.
  ///
  /// @param workbook null for none
  /// @throws Trouble `trouble.print.font-folder` when its folder cannot be read
  public static List<FontFace> with(@Nullable Path workbook) throws Trouble {
    return workbook == null
        ? OF_THE_PROGRAM
        : Stream.concat(OF_THE_PROGRAM.stream(), read(workbook.resolve("fonts")).stream())
            .toList();
  }

  /// The fonts and collections of the folder in order of their names, as further families;
  /// none when there is no such folder. At most sixteen files of at most 100 MB each are
  /// taken.
  ///
  /// @throws Trouble `trouble.print.font-folder` when the folder cannot be read
  private static List<FontFace> read(Path folder) throws Trouble {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> taken =
          files.filter(FontFolder::isFont).sorted().limit(MOST_FILES).toList();
      return IntStream.range(0, taken.size())
          .mapToObj(i -> further(i + 1, taken.get(i)))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new Trouble(e, "trouble.print.font-folder", folder.toString());
    }
  }

  private static FontFace further(int number, Path file) {
    String name = file.getFileName().toString();
    return new FontFace("Further " + number, FontFace.REGULAR, name, () -> open(file));
  }

  private static boolean isFont(Path file) {
    try {
      return SUFFIX.matcher(file.getFileName().toString()).find()
          && Files.isRegularFile(file)
          && Files.size(file) <= MOST_BYTES;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
