package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.DOCUMENT;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.liuzhun.registry.Row;
import org.liuzhun.store.Attachments;
import org.liuzhun.store.disk.Hash;
import org.liuzhun.text.Trouble;

/// The photographs and scanned papers of the invented village (演示资料): drawn for it, of nobody
/// and of nowhere.
final class DemoPapers {

  private static final List<String> ALL = List.of(
      "portrait.jpg",
      "house-before.jpg",
      "house-after.jpg",
      "works.jpg",
      "notice-board.jpg",
      "register.pdf",
      "id-copy.jpg",
      "bank-book.jpg",
      "diagnosis.jpg");

  private DemoPapers() {}

  /// A document whose file stands under its name: the name becomes what files are kept under.
  static Row kept(Row document) {
    String name = document.get(DOCUMENT.SHA256, "");
    byte[] content = read(name);
    return document
        .with(DOCUMENT.SHA256, Hash.hex(content))
        .with(DOCUMENT.BYTES, content.length)
        .with(DOCUMENT.MEDIA_TYPE, name.endsWith(".pdf") ? "application/pdf" : "image/jpeg");
  }

  /// Puts all of them into a workbook.
  ///
  /// @throws Trouble `trouble.store.disk`
  static void keep(Attachments attachments) throws Trouble {
    for (String name : ALL) {
      attachments.put(read(name));
    }
  }

  private static byte[] read(String name) {
    try (InputStream in = DemoPapers.class.getResourceAsStream("papers/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
