package org.liuzhun.store;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.text.Trouble;

/// Ends the use of one identity on two laptops, as a restored backup or a copied disk brings it
/// about: this one goes on under another, and what only it has written is written anew in that
/// name.
final class Fork {

  private Fork() {}

  /// Leaves the identity to the other laptop. What both have stays; nothing that was saved is lost,
  /// whenever this is interrupted.
  ///
  /// @throws Trouble `trouble.store.copied` when the delivery does not tell what the other has;
  ///     nothing changed
  static void leave(Opened opened, WorkbookSettings settings, Delivery delivery)
      throws IOException, Trouble {
    UUID former = opened.keys().identity().device();
    List<Transaction> ours = opened
        .log()
        .fork(former, delivery.segments())
        .orElseThrow(() -> new Trouble("trouble.store.copied"));
    opened.projection().forgetBase();
    opened.becomeAnother(settings);
    if (!ours.isEmpty()) {
      long first = ours.getFirst().dot().seq();
      UUID now = opened.keys().identity().device();
      UnaryOperator<Dot> names = dot -> dot.device().equals(former) && dot.seq() >= first
          ? new Dot(now, dot.seq() - first + 1)
          : dot;
      opened.log().append(ours.stream().map(t -> t.renamed(names)).toList());
      opened.log().drop(former, first);
    }
  }
}
