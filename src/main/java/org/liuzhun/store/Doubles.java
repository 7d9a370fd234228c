package org.liuzhun.store;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liuzhun.store.log.Reach;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.store.trust.Leaving;
import org.liuzhun.store.trust.Statement;
import org.liuzhun.store.trust.Trust;
import org.liuzhun.text.Trouble;

/// What another laptop does under a name of this one, its present one or one that it had before
/// (身份重复), and what this one has to write anew because of it.
///
/// @param opened the workbook
/// @param trust who belongs, with what a delivery says
record Doubles(Opened opened, Trust trust) {

  /// A writing of this laptop that has to go on under another name.
  ///
  /// @param name the name
  /// @param first the first transaction that does not stay under it
  /// @param again the first that this laptop has to write anew
  /// @param given the text by which another laptop left the name and has written anew what is
  ///     before that; empty when this laptop has to say so itself
  record Parting(UUID name, long first, long again, Optional<Leaving> given) {}

  /// Another laptop that had the same writing has left it: it goes, also here. What this laptop
  /// wrote behind it is nowhere else.
  Optional<Parting> givenUp() throws IOException, Trouble {
    for (Leaving leaving : trust.leavings()) {
      if (has(leaving.device(), leaving.left())) {
        boolean whole = has(leaving.device(), leaving.until());
        long again = whole ? leaving.until().to() + 1 : leaving.left().to();
        if (again <= mine(leaving.device())) {
          return Optional.of(
              new Parting(leaving.device(), leaving.left().to(), again, Optional.of(leaving)));
        }
      }
    }
    return Optional.empty();
  }

  /// Whether this laptop had other names.
  boolean hadOthers() {
    return !former().isEmpty();
  }

  /// Somebody has another writing under a name that this laptop had before than is here.
  /// This laptop need not remember its own: when its disk failed twice, each writing came
  /// from one neighbour only, and nobody else can leave the one for the other.
  ///
  /// @param delivery whose segments are sound
  /// @throws Trouble `trouble.store.copied` when the sender says to have such a writing and
  ///     sends none of it
  Optional<Parting> contradicted(Delivery delivery) throws IOException, Trouble {
    if (isKeptBack(delivery)) {
      throw new Trouble("trouble.store.copied");
    }
    List<byte[]> segments = delivery.segments();
    for (UUID name : former().keySet()) {
      List<Transaction> only = opened.log().forks().only(name, segments).orElse(List.of());
      if (!only.isEmpty()) {
        long first = only.getFirst().dot().seq();
        if (opened.log().forks().replace(name, first, segments)) {
          return Optional.of(new Parting(name, first, first, Optional.empty()));
        }
      }
    }
    return Optional.empty();
  }

  /// Whether the sender has another writing under a name that this laptop had before, and sends
  /// none of it: it could not tell, because this laptop said to have more under that name.
  private boolean isKeptBack(Delivery delivery) throws IOException, Trouble {
    Map<UUID, Reach> theirs = trust.said(delivery.sender()).map(Statement::have).orElse(Map.of());
    for (UUID name : former().keySet()) {
      Reach said = theirs.getOrDefault(name, Reach.NONE);
      Optional<String> here = opened.log().chainAt(name, said.to());
      if (!mayBeGivenUp(name, said)
          && here.isPresent()
          && !here.get().equals(said.chain())
          && !opened.log().forks().isShown(name, delivery.segments())) {
        return true;
      }
    }
    return false;
  }

  /// Whether what somebody says to have may be a writing that a double has given up. Where the
  /// giving up begins it can be told, behind that it cannot.
  private boolean mayBeGivenUp(UUID name, Reach said) {
    List<Reach> begins = trust.left().getOrDefault(name, Set.of()).stream()
        .filter(left -> left.to() == said.to())
        .toList();
    return said.to() >= trust.leftFrom(name) && (begins.isEmpty() || begins.contains(said));
  }

  /// How far what the log has under a name is what this laptop has written itself.
  private long mine(UUID name) throws IOException, Trouble {
    if (name.equals(own())) {
      return Long.MAX_VALUE;
    }
    Reach had = former().getOrDefault(name, Reach.NONE);
    return has(name, had) ? had.to() : 0;
  }

  private boolean has(UUID name, Reach reach) throws IOException, Trouble {
    return opened.log().chainAt(name, reach.to()).equals(Optional.of(reach.chain()));
  }

  private Map<UUID, Reach> former() {
    return opened.membership().former(own());
  }

  private UUID own() {
    return opened.keys().identity().device();
  }
}
