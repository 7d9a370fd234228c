package org.liuzhun.registry;

import java.util.List;

/// Why something that was typed or imported cannot be taken as it is: a message key of the
/// text bundle and the message's arguments.
///
/// @param key message key, always beginning with `problem.`
/// @param arguments what the message names
public record Problem(String key, List<Object> arguments) {

  /// A problem with its arguments.
  public static Problem of(String key, Object... arguments) {
    return new Problem(key, List.of(arguments));
  }
}
