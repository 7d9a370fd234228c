package org.liuzhun.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liuzhun.exchange.Key;
import org.liuzhun.exchange.view.View;
import org.liuzhun.exchange.view.ViewText;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `FILE [--identity KEYFILE]`: a view that somebody was sent. Without a key file its words are
/// asked.
final class Opening {

  private static final String SECRET = "AGE-SECRET-KEY-";

  @Parameters(index = "0", paramLabel = "FILE")
  Path file = Path.of(".");

  @Option(names = "--identity", paramLabel = "KEYFILE")
  @Nullable
  Path identity;

  View view(Desk desk) throws Trouble {
    return ViewText.open(file, key(desk), LocalDate.now(desk.clock()));
  }

  private Key key(Desk desk) throws Trouble {
    Path given = identity;
    if (given == null) {
      return new Key.Words(desk.words("cli.view.words"));
    }
    try {
      return new Key.Secret(Files.readAllLines(given, StandardCharsets.UTF_8).stream()
          .map(String::strip)
          .filter(line -> line.startsWith(SECRET))
          .findFirst()
          .orElseThrow(() -> new Trouble("trouble.exchange.no-key")));
    } catch (IOException e) {
      throw new Trouble(e, "trouble.exchange.unreadable", given);
    }
  }
}
