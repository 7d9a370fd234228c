package org.liuzhun.store.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.text.Trouble;

/// What a journal file holds that was not closed.
///
/// @param transactions the lines of its transactions, one list each
/// @param torn the bytes of a last record that was being written when the program or the current
/// stopped
record JournalContent(List<List<LinePair>> transactions, long torn) {

  /// Reads a journal file. A last record that was cut short is left out; its bytes are counted.
  ///
  /// @throws Trouble `trouble.store.journal-damaged` with file, record and offset, when something
  ///     before the end is bad
  static JournalContent read(Path file, Keys keys) throws IOException, Trouble {
    byte[] bytes = Files.readAllBytes(file);
    Optional<JournalFormat> format = JournalFormat.read(bytes, keys);
    if (format.isEmpty()) {
      if (bytes.length > JournalFormat.HEAD) {
        throw new Trouble("trouble.store.journal-damaged", file, 0, 0);
      }
      return new JournalContent(List.of(), bytes.length);
    }
    return records(file, bytes, format.get());
  }

  private static JournalContent records(Path file, byte[] bytes, JournalFormat format)
      throws Trouble {
    List<List<LinePair>> transactions = new ArrayList<>();
    int offset = JournalFormat.HEAD;
    while (offset < bytes.length) {
      int number = transactions.size();
      Optional<byte[]> content = format.content(bytes, offset, number);
      if (content.isEmpty()) {
        if (goesOn(bytes, offset, number, format)) {
          throw new Trouble("trouble.store.journal-damaged", file, number + 1, offset);
        }
        break;
      }
      transactions.add(LinePair.split(new String(content.get(), StandardCharsets.UTF_8)));
      offset += JournalFormat.RECORD_HEAD + format.length(bytes, offset, number);
    }
    return new JournalContent(transactions, bytes.length - offset);
  }

  /// Whether a sound record lies behind a bad one: then it is damage, not an interrupted save. A
  /// complete last record
  /// with a bad checksum cannot be told from one whose pages reached the disk in another order.
  private static boolean goesOn(byte[] bytes, int offset, int number, JournalFormat format) {
    for (int at = offset + 1; at < bytes.length; at++) {
      int length = format.length(bytes, at, number + 1);
      if (length >= 0 && length <= bytes.length - at - JournalFormat.RECORD_HEAD) {
        return true;
      }
    }
    return false;
  }
}
