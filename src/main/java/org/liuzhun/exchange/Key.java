package org.liuzhun.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.text.Trouble;

/// What opens a sealed file (开锁方式).
public sealed interface Key {

  /// A secret key of age (`AGE-SECRET-KEY-1…`).
  record Secret(String key) implements Key {}

  /// The words it was sealed with.
  record Words(String passphrase) implements Key {}

  /// The first secret key in a text file, as `age-keygen` writes it.
  ///
  /// @throws Trouble `trouble.exchange.no-key`, `trouble.exchange.unreadable`
  static Key in(Path file) throws Trouble {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return new Secret(lines
          .map(String::strip)
          .filter(line -> line.startsWith("AGE-SECRET-KEY-"))
          .findFirst()
          .orElseThrow(() -> new Trouble("trouble.exchange.no-key")));
    } catch (IOException | UncheckedIOException e) {
      throw new Trouble(e, "trouble.exchange.unreadable", file);
    }
  }

  /// The key of a laptop.
  static Key of(Identity identity) {
    return new Secret(AgeKeys.secret(identity));
  }
}
