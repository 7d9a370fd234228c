package org.liuzhun.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liuzhun.store.log.Arrival;
import org.liuzhun.store.log.Reach;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.store.trust.Statement;
import org.liuzhun.store.trust.Trust;
import org.liuzhun.text.Trouble;

/// Whether another laptop writes, or wrote, under this one's name (身份重复): its disk was
/// copied, or it was set back to an old state and has forgotten what it did since.
///
/// @param opened the workbook
/// @param trust who belongs, with what the delivery says
/// @param arrival the segments of the delivery
record Copied(Opened opened, Trust trust, Arrival arrival) {

  boolean is() throws IOException, Trouble {
    return turn(trust) > turn(opened.membership().trust()) || isContradicted() || touches();
  }

  /// Whether somebody has said to have something under this name that is not what is here, other
  /// than what a double has given up since.
  private boolean isContradicted() throws IOException, Trouble {
    for (Reach reach : said()) {
      if (reach.to() > 0
          && reach.to() < trust.leftFrom(own())
          && !opened.log().chainAt(own(), reach.to()).equals(Optional.of(reach.chain()))) {
        return true;
      }
    }
    return false;
  }

  /// What this laptop alone has written under the name; empty when it cannot be told yet.
  Optional<List<Transaction>> ours(List<byte[]> segments) throws IOException, Trouble {
    Optional<List<Transaction>> told = opened.log().forks().only(own(), segments);
    if (told.isPresent() || touches() || isContradicted()) {
      return told;
    }
    return Optional.of(List.of());
  }

  private boolean touches() {
    return arrival.left().stream()
            .anyMatch(left -> left.device().equals(own()) && left.why() != Arrival.Aside.GIVEN_UP)
        || arrival.transactions().stream()
            .anyMatch(transaction -> transaction.dot().device().equals(own()));
  }

  /// What the laptops say to have of this one, as far as they have not said so before.
  private List<Reach> said() {
    Trust known = opened.membership().trust();
    return trust.members().stream()
        .map(member -> member.certificate().device())
        .filter(device -> !trust.said(device).equals(known.said(device)))
        .flatMap(device -> trust.said(device).stream())
        .map(statement -> statement.have().getOrDefault(own(), Reach.NONE))
        .distinct()
        .toList();
  }

  /// A laptop counts its statements: a later one than its own last was made by another.
  private long turn(Trust known) {
    return known.said(own()).map(Statement::turn).orElse(0L);
  }

  private UUID own() {
    return opened.keys().identity().device();
  }
}
