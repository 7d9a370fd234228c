package org.liuzhun.store.log;

import java.util.List;
import org.liuzhun.store.merge.Transaction;

/// A transaction with the lines that say it.
///
/// @param transaction the transaction
/// @param lines its lines
public record Logged(Transaction transaction, List<LinePair> lines) {

  /// A transaction with new lines.
  public static Logged of(Transaction transaction) {
    return new Logged(transaction, TransactionLines.write(transaction));
  }
}
