package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.liuzhun.store.log.Reach;
import org.liuzhun.text.Trouble;

/// The packages that are under way between laptops: they are lost, come twice, late and in another
/// order.
final class Post {

  private final Random random;
  private final List<Delivery> mail = new ArrayList<>();

  Post(Random random) {
    this.random = random;
  }

  /// A package goes into the post.
  void send(Desk from, Desk to) throws Trouble {
    if (from != to) {
      mail.add(sealed(from, to, random.nextInt(8) == 0));
    }
  }

  private static Delivery sealed(Desk from, Desk to, boolean whole) throws Trouble {
    Sharing sharing = from.book.sharing();
    var segments =
        whole ? sharing.segments(Map.of()) : sharing.segmentsFor(List.of(to.book.device()));
    return new Delivery(
        sharing.identity().device(),
        sharing.texts(),
        segments.stream().map(segment -> segment.bytes()).toList());
  }

  /// Some package arrives somewhere; now and then it comes again later, now and then it is lost.
  void arrive(Desk desk) throws Trouble {
    if (!mail.isEmpty()) {
      int which = random.nextInt(mail.size());
      Delivery delivery = random.nextInt(4) == 0 ? mail.get(which) : mail.remove(which);
      if (random.nextInt(8) != 0) {
        take(desk, delivery);
      }
    }
  }

  /// A laptop that does not know the sender yet, or cannot tell from this package alone what its
  /// double has, refuses and says so; nothing else may refuse.
  ///
  /// @return whether it was taken in
  private static boolean take(Desk desk, Delivery delivery) throws Trouble {
    try {
      desk.book.sharing().take(delivery);
      return true;
    } catch (Trouble trouble) {
      assertTrue(
          List.of("trouble.store.copied", "trouble.store.unknown-sender").contains(trouble.key()),
          trouble.getMessage());
      return false;
    }
  }

  /// All hand on what they have by way of one laptop, another one each time, until all have the
  /// same and have said so; then everybody to everybody.
  void exchangeAll(List<Desk> desks) throws Trouble {
    int same = 0;
    for (int round = 0; round < 2 * desks.size() + 3 && same < 2; round++) {
      same = alike(desks) ? same + 1 : 0;
      Desk relay = desks.get(round % desks.size());
      for (Desk desk : desks) {
        hand(desk, relay);
      }
      for (Desk desk : desks) {
        hand(relay, desk);
      }
    }
    for (Desk from : desks) {
      for (Desk to : desks) {
        hand(from, to);
      }
    }
  }

  private static void hand(Desk from, Desk to) throws Trouble {
    if (from != to && !take(to, sealed(from, to, false))) {
      take(to, sealed(from, to, true));
    }
  }

  private static boolean alike(List<Desk> desks) throws Trouble {
    Set<Map<UUID, Reach>> logs = new HashSet<>();
    for (Desk desk : desks) {
      logs.add(desk.book.sharing().have());
    }
    return logs.size() == 1;
  }
}
