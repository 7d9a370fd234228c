package org.liuzhun.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.log.Reach;
import org.liuzhun.store.trust.Role;
import org.liuzhun.store.trust.Statement;
import org.liuzhun.text.Trouble;

/// Laptops of one village that hand deliveries to each other directly.
final class Laptops {

  private Laptops() {}

  static Workbook found(Path folder) throws Trouble {
    return Workbook.create(folder, Credentials.demonstration(), Village.SETTINGS);
  }

  static Workbook join(Workbook founder, Path folder, String person, Role role) throws Trouble {
    Joining joining =
        Joining.begin(folder, Credentials.demonstration(), person, person).joining();
    founder.sharing().admit(joining.request(), role);
    Sharing from = founder.sharing();
    Workbook book = joining.complete(
        from.space(),
        from.trust().root(),
        from.texts(),
        WorkbookSettings.of(person, Village.CLOCK));
    joining.end();
    return book;
  }

  /// What the receiver does not have, as far as it has said.
  static Delivery delivery(Workbook from, Workbook to) throws Trouble {
    UUID receiver = to.sharing().identity().device();
    Map<UUID, Long> after = new HashMap<>();
    from.sharing()
        .trust()
        .said(receiver)
        .map(Statement::have)
        .orElse(Map.of())
        .forEach((device, reach) -> after.put(device, reach.to()));
    return delivery(from, after);
  }

  static Delivery delivery(Workbook from, Map<UUID, Long> after) throws Trouble {
    Sharing sharing = from.sharing();
    List<byte[]> segments =
        sharing.segments(after).stream().map(segment -> segment.bytes()).toList();
    return new Delivery(sharing.identity().device(), sharing.texts(), segments);
  }

  static Taken send(Workbook from, Workbook to) throws Trouble {
    return to.sharing().take(delivery(from, to));
  }

  static Map<UUID, Reach> have(Workbook book) throws Trouble {
    return book.sharing().have();
  }
}
