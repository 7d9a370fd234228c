package org.liuzhun.store;

import java.io.IOException;
import org.liuzhun.text.Trouble;

/// What a verification found.
///
/// @param transactions how many transactions were checked, with signatures, chain and hashes
/// @param rows how many rows the log makes
/// @param projectionAgrees whether the projection shows what the log says
public record Verified(long transactions, int rows, boolean projectionAgrees) {

  static Verified of(Opened opened, WorkbookSettings settings, String digest)
      throws IOException, Trouble {
    opened.log().seal();
    long transactions = opened.log().verify(settings.progress());
    var rows = new Replay(opened.log(), settings.progress()).rows();
    return new Verified(transactions, rows.size(), RegisterDigest.of(rows).equals(digest));
  }
}
