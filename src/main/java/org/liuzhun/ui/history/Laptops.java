package org.liuzhun.ui.history;

import java.util.Locale;
import java.util.UUID;
import org.liuzhun.text.Texts;

/// What laptops are called (电脑名称): this one by that word, others by the end of their identity,
/// which their own status shows as well.
public final class Laptops {

  private static final int DIGITS = 4;

  private Laptops() {}

  /// The name of a laptop.
  ///
  /// @param own this laptop
  public static String name(UUID laptop, UUID own) {
    String text = laptop.toString();
    return laptop.equals(own)
        ? Texts.of("time.this-laptop")
        : Texts.of(
            "time.other-laptop", text.substring(text.length() - DIGITS).toUpperCase(Locale.ROOT));
  }
}
