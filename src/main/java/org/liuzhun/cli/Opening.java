package org.liuzhun.cli;

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
    return given == null ? new Key.Words(desk.words("cli.view.words")) : Key.in(given);
  }
}
