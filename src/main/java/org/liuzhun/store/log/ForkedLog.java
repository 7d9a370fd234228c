package org.liuzhun.store.log;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.text.Trouble;

/// A log beside which somebody else writes under the same laptop's name.
///
/// @param log the log
/// @param device the laptop
record ForkedLog(Log log, UUID device) {

  /// What this log alone has, behind the last transaction that both have; empty when the segments
  /// do not meet the log.
  Optional<List<Transaction>> only(List<byte[]> arrived) throws IOException, Trouble {
    long common = -1;
    for (byte[] bytes : arrived) {
      Segment theirs = Segment.read(bytes);
      if (theirs.device().equals(device) && meets(theirs)) {
        common = Math.max(common, theirs.from() - 1);
        for (Map.Entry<Long, Chain> link : theirs.links().entrySet()) {
          if (log.chainAt(device, link.getKey())
              .equals(Optional.of(link.getValue().toString()))) {
            common = Math.max(common, link.getKey());
          }
        }
      }
    }
    return common < 0 ? Optional.empty() : Optional.of(log.behind(device, common));
  }

  private boolean meets(Segment theirs) throws IOException, Trouble {
    String before = theirs.previous().toString();
    return theirs.from() == 1 || log.chainAt(device, theirs.from() - 1).equals(Optional.of(before));
  }
}
