package org.liuzhun.store.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liuzhun.store.keys.Keys;

/// What a journal file holds that was not closed. A bad record is never believed; a sound one is
/// taken wherever it lies.
///
/// @param transactions the lines of the transactions in its sound records, one list each
/// @param torn the bytes behind the last sound record: of a save that was being written when the
/// program or the current stopped, or destroyed
/// @param behind how many records these bytes hold, as far as can be told
/// @param damaged whether something before the end is bad, which no interruption does
record JournalContent(List<List<LinePair>> transactions, long torn, int behind, boolean damaged) {

  /// Reads a journal file.
  static JournalContent read(Path file, Keys keys) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Optional<JournalFormat> format = JournalFormat.read(bytes, keys);
    if (format.isPresent()) {
      return records(bytes, format.get(), false);
    }
    return JournalFormat.mended(bytes, keys)
        .map(mended -> records(bytes, mended, true))
        .orElseGet(() -> unreadable(bytes));
  }

  /// A file whose head is gone: its key is gone with it.
  private static JournalContent unreadable(byte[] bytes) {
    boolean begun = bytes.length > JournalFormat.HEAD;
    int records = begun ? JournalFormat.heads(bytes, JournalFormat.HEAD, 0) : 0;
    return new JournalContent(List.of(), bytes.length, records, begun);
  }

  private static JournalContent records(byte[] bytes, JournalFormat format, boolean damaged) {
    List<List<LinePair>> transactions = new ArrayList<>();
    boolean gap = damaged;
    int offset = JournalFormat.HEAD;
    int number = 0;
    Optional<JournalFormat.Sound> sound = format.next(bytes, offset, number);
    while (sound.isPresent()) {
      JournalFormat.Sound record = sound.get();
      gap |= record.number() > number;
      transactions.add(LinePair.split(new String(record.content(), StandardCharsets.UTF_8)));
      offset = record.end();
      number = record.number() + 1;
      sound = format.next(bytes, offset, number);
    }
    int behind = JournalFormat.heads(bytes, offset, number);
    return new JournalContent(transactions, bytes.length - offset, behind, gap || behind > 1);
  }
}
