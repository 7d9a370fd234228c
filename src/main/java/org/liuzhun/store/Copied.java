package org.liuzhun.store;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liuzhun.store.log.Arrival;
import org.liuzhun.store.log.Reach;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.store.trust.Member;
import org.liuzhun.store.trust.Statement;
import org.liuzhun.store.trust.Trust;
import org.liuzhun.text.Trouble;

/// Whether another laptop writes, or wrote, under this one's name (身份重复): its disk was
/// copied, or it was set back to an old state and has forgotten what it did since.
///
/// @param opened the workbook
/// @param trust who belongs, with what the delivery says
/// @param delivery what was handed over
/// @param arrival its segments
record Copied(Opened opened, Trust trust, Delivery delivery, Arrival arrival) {

  boolean is() throws IOException, Trouble {
    return turn(trust) > turn(opened.membership().trust()) || isContradicted() || touches();
  }

  /// Whether somebody has said to have something under this name that is not what is here, other
  /// than what a double has given up since.
  private boolean isContradicted() throws IOException, Trouble {
    for (Map.Entry<UUID, Reach> said : said().entrySet()) {
      Reach reach = said.getValue();
      if (reach.to() > 0
          && !mayBeGivenUp(said.getKey(), reach)
          && !opened.log().chainAt(own(), reach.to()).equals(Optional.of(reach.chain()))) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBeGivenUp(UUID device, Reach reach) {
    boolean knew = device.equals(delivery.sender()) && delivery.knowsLeavings(own(), trust);
    return reach.to() >= trust.leftFrom(own()) && !knew;
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
  private Map<UUID, Reach> said() {
    Trust known = opened.membership().trust();
    Map<UUID, Reach> said = new HashMap<>();
    for (Member member : trust.members()) {
      UUID device = member.certificate().device();
      trust
          .said(device)
          .filter(statement -> !known.said(device).equals(Optional.of(statement)))
          .ifPresent(
              statement -> said.put(device, statement.have().getOrDefault(own(), Reach.NONE)));
    }
    return said;
  }

  /// A laptop counts its statements: a later one than its own last was made by another.
  private long turn(Trust known) {
    return known.said(own()).map(Statement::turn).orElse(0L);
  }

  private UUID own() {
    return opened.keys().identity().device();
  }
}
