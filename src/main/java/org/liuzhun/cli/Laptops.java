package org.liuzhun.cli;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.liuzhun.exchange.Standing;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// How laptops are named on the command line.
final class Laptops {

  private Laptops() {}

  /// The laptop of this name, of this holder, or whose number begins so.
  ///
  /// @throws Trouble `trouble.cli.no-laptop`, `trouble.cli.which-laptop`
  static UUID named(Workbook workbook, String name) throws Trouble {
    List<Standing> found = Standing.of(workbook).stream()
        .filter(laptop -> laptop.name().equals(name)
            || laptop.holder().equals(name)
            || (name.length() >= 4
                && laptop.device().toString().startsWith(name.toLowerCase(Locale.ROOT))))
        .toList();
    if (found.isEmpty()) {
      throw new Trouble("trouble.cli.no-laptop", name);
    }
    if (found.size() > 1) {
      throw new Trouble("trouble.cli.which-laptop", name);
    }
    return found.getFirst().device();
  }

  static String role(Role role) {
    return Texts.of("exchange.role." + role.name().toLowerCase(Locale.ROOT));
  }
}
