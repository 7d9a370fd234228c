package org.liuzhun.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.liuzhun.store.log.Arrival;
import org.liuzhun.store.log.Reach;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.store.trust.Statement;
import org.liuzhun.store.trust.Trust;
import org.liuzhun.text.Trouble;

/// Whether another laptop writes, or wrote, under this one's name (身份重复): its disk was copied, or
/// it
/// was set back to an old state and has forgotten what it did since.
///
/// @param opened the workbook
/// @param trust who belongs, with what the delivery says
/// @param arrival the segments of the delivery
record Copied(Opened opened, Trust trust, Arrival arrival) {

  boolean is() throws IOException, Trouble {
    UUID own = own();
    Reach here = here();
    return turn(trust) > turn(opened.membership().trust())
        || said()
            .anyMatch(reach -> reach.to() > here.to()
                || (reach.to() == here.to() && !reach.chain().equals(here.chain())))
        || touches(own);
  }

  /// What this laptop alone has written under the name; empty when it cannot be told yet.
  Optional<List<Transaction>> ours(List<byte[]> segments) throws IOException, Trouble {
    Optional<List<Transaction>> told = opened.log().forks().only(own(), segments);
    if (told.isPresent() || touches(own())) {
      return told;
    }
    for (Reach reach : said().toList()) {
      if (reach.to() > 0
          && !opened.log().chainAt(own(), reach.to()).equals(Optional.of(reach.chain()))) {
        return Optional.empty();
      }
    }
    return Optional.of(List.of());
  }

  private boolean touches(UUID own) {
    return arrival.left().stream()
            .anyMatch(left -> left.device().equals(own) && left.why() != Arrival.Aside.GIVEN_UP)
        || arrival.transactions().stream()
            .anyMatch(transaction -> transaction.dot().device().equals(own));
  }

  /// What everybody says to have of this laptop.
  private Stream<Reach> said() {
    return trust.members().stream()
        .flatMap(member -> trust.said(member.certificate().device()).stream())
        .map(statement -> statement.have().getOrDefault(own(), Reach.NONE));
  }

  /// A laptop counts its statements: a later one than its own last was made by another.
  private long turn(Trust known) {
    return known.said(own()).map(Statement::turn).orElse(0L);
  }

  private Reach here() throws IOException, Trouble {
    return opened.log().reach().getOrDefault(own(), Reach.NONE);
  }

  private UUID own() {
    return opened.keys().identity().device();
  }
}
