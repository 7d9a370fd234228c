package org.liuzhun.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.log.Holes;
import org.liuzhun.store.log.Log;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.text.Trouble;

/// Makes a village usable again of whose sealed log the disk destroyed a piece that no backup has
/// (断档修复). What this laptop wrote behind the hole is written anew under another identity, with a
/// mark for each save that is gone; what other laptops wrote is asked for again.
///
/// @param folder the workbook's folder
/// @param membership who belongs
/// @param settings the workbook's settings
record Rescue(Path folder, Membership membership, WorkbookSettings settings) {

  /// How it goes on.
  ///
  /// @param keys the keys, perhaps with another identity
  /// @param log the log without holes
  /// @param mended whether anything came from a backup, which may hold what was erased since
  record Rescued(Keys keys, Log log, boolean mended) {}

  /// Closes the holes. Interrupted, it begins again where it was.
  ///
  /// @param known what the tables remember of a transaction
  Rescued run(Keys keys, Log log, Function<Dot, Optional<Transaction>> known)
      throws IOException, Trouble {
    log.seal();
    Holes holes = Holes.find(folder, keys);
    Set<UUID> own = new HashSet<>(holes.laptops());
    own.retainAll(membership.trust().selves(keys.identity().device()));
    Rescued now = new Rescued(keys, log, holes.isMended());
    for (UUID device : holes.laptops()) {
      if (own.contains(device)) {
        now = another(now, device, holes, known);
      } else {
        holes.setAside(device);
      }
    }
    return now;
  }

  private Rescued another(
      Rescued so, UUID former, Holes holes, Function<Dot, Optional<Transaction>> known)
      throws IOException, Trouble {
    long first = holes.first(former);
    List<Transaction> ours = holes.around(former, known);
    Keys keys = so.keys().identity().device().equals(former)
        ? Opened.another(folder, so.keys(), membership, Map.of(former, so.log().end()), settings)
        : so.keys();
    Log log = Log.open(folder, keys);
    log.judgedBy(membership::judge);
    long moved = log.last() + 1 - first;
    UUID device = keys.identity().device();
    UnaryOperator<Dot> names = dot -> dot.device().equals(former) && dot.seq() >= first
        ? new Dot(device, dot.seq() + moved)
        : dot;
    log.append(ours.stream().map(transaction -> transaction.renamed(names)).toList());
    log.forks().drop(former, first);
    log.seal();
    return new Rescued(keys, log, so.mended());
  }
}
