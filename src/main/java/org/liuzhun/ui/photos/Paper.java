package org.liuzhun.ui.photos;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import org.liuzhun.print.pdf.PaperScan;
import org.liuzhun.store.photo.Photograph;
import org.liuzhun.text.Trouble;

/// A photograph or scanned paper as it goes into the file (入档资料).
///
/// @param content what is kept
/// @param mediaType what kind of content it is
/// @param taken when it was made, if it says so
/// @param place where it was taken, if it says so and somebody wants it kept
record Paper(
    byte[] content, String mediaType, Optional<LocalDateTime> taken, Optional<String> place) {

  private static final String JPEG = "image/jpeg";

  /// A paper out of a file: a picture, or a PDF of a scanner.
  ///
  /// @param withPlace whether the place is kept that a telephone wrote into it
  /// @throws Trouble when it cannot be read or is too large
  static Paper read(Path file, boolean withPlace) throws Trouble {
    String name = String.valueOf(file.getFileName());
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(PaperScan.MOST_BYTES + 1);
      if (bytes.length > PaperScan.MOST_BYTES) {
        throw new Trouble("trouble.store.picture", name);
      }
      return of(bytes, name, withPlace);
    } catch (IOException e) {
      throw new Trouble(e, "trouble.store.picture", name);
    }
  }

  /// A photograph out of a file; its place is not kept.
  ///
  /// @throws Trouble when it is a PDF, cannot be read or is too large
  static Paper photograph(Path file) throws Trouble {
    Paper paper = read(file, false);
    if (!paper.mediaType().equals(JPEG)) {
      throw new Trouble("trouble.store.picture", String.valueOf(file.getFileName()));
    }
    return paper;
  }

  /// A paper out of the bytes of a file.
  static Paper of(byte[] file, String name, boolean withPlace) throws Trouble {
    if (PaperScan.isPdf(file)) {
      byte[] kept = PaperScan.of(file, name);
      return new Paper(kept, PaperScan.MEDIA_TYPE, Optional.empty(), Optional.empty());
    }
    Photograph photograph = Photograph.of(file, name);
    return new Paper(
        photograph.jpeg(), JPEG, photograph.taken(), photograph.place().filter(_ -> withPlace));
  }
}
