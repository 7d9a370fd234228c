package org.liuzhun.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.liuzhun.hub.TownshipDesk;
import org.liuzhun.store.DeskFolder;
import org.liuzhun.store.Joining;
import org.liuzhun.store.Restore;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// What every verb works with: the clock, the terminal, and the way into a workbook.
///
/// @param clock the only source of time
/// @param terminal what the command line speaks with
/// @param dataFolder where the program keeps its own data on this machine
record Desk(Clock clock, Terminal terminal, Path dataFolder) {

  /// The variable that holds the passphrase, for scripts.
  private static final String PASSPHRASE = "LIUZHUN_PASSPHRASE";

  /// The variable that holds a new passphrase, for scripts.
  private static final String NEW_PASSPHRASE = "LIUZHUN_NEW_PASSPHRASE";

  /// The variable that holds the words of a view, for scripts.
  private static final String VIEW_WORDS = "LIUZHUN_VIEW_PASSPHRASE";

  /// The fewest characters of such words.
  private static final int SHORTEST = 8;

  /// The variable that names the person whom history shows.
  private static final String PERSON = "LIUZHUN_PERSON";

  /// Opens a workbook, one on a township's desk with the desk's passphrase: a demonstration village
  /// without a passphrase, others with the one from the
  /// environment or asked.
  Workbook open(Path folder) throws Trouble {
    Path above = folder.toAbsolutePath().normalize().getParent();
    if (above != null && DeskFolder.is(above)) {
      TownshipDesk township = township(above);
      return township.open(township.village(String.valueOf(folder.getFileName())));
    }
    try {
      return Workbook.open(folder, Credentials.demonstration(), settings());
    } catch (Trouble trouble) {
      if (!trouble.key().equals("trouble.store.wrong-key")) {
        throw trouble;
      }
    }
    return Workbook.open(folder, Credentials.typed(passphrase("cli.passphrase")), settings());
  }

  /// Opens the desk of a township.
  TownshipDesk township(Path folder) throws Trouble {
    String person = settings().person();
    try {
      return new TownshipDesk(
          DeskFolder.open(folder, Credentials.demonstration(), clock), person, clock);
    } catch (Trouble trouble) {
      if (!trouble.key().equals("trouble.store.wrong-key")) {
        throw trouble;
      }
    }
    Credentials typed = Credentials.typed(passphrase("cli.passphrase"));
    return new TownshipDesk(DeskFolder.open(folder, typed, clock), person, clock);
  }

  /// Opens a folder that waits to be admitted.
  Joining joining(Path folder) throws Trouble {
    try {
      return Joining.open(folder, Credentials.demonstration());
    } catch (Trouble trouble) {
      if (!trouble.key().equals("trouble.store.wrong-key")) {
        throw trouble;
      }
    }
    return Joining.open(folder, Credentials.typed(passphrase("cli.passphrase")));
  }

  /// Unpacks a backup beside the folder that it is to be restored into.
  Restore restore(Path backup, Path parent) throws Trouble {
    try {
      return Restore.of(backup, parent, Credentials.demonstration(), settings());
    } catch (Trouble trouble) {
      if (!trouble.key().equals("trouble.store.wrong-key")) {
        throw trouble;
      }
    }
    return Restore.of(
        backup, parent, Credentials.typed(passphrase("cli.passphrase-or-code")), settings());
  }

  /// The person and clock for a workbook.
  WorkbookSettings settings() {
    String person = terminal.environment().get(PERSON);
    return WorkbookSettings.of(person == null ? System.getProperty("user.name") : person, clock);
  }

  /// A new passphrase from the environment, else asked.
  String newPassphrase() throws Trouble {
    return secret(NEW_PASSPHRASE, "cli.new-passphrase");
  }

  /// The passphrase from the environment, else asked with the prompt of this key.
  String passphrase(String prompt) throws Trouble {
    return secret(PASSPHRASE, prompt);
  }

  /// The words that a view is sealed with, from the environment, else asked.
  String words(String prompt) throws Trouble {
    String words = secret(VIEW_WORDS, prompt);
    if (words.length() < SHORTEST) {
      throw new Trouble("trouble.cli.short-words", SHORTEST);
    }
    return words;
  }

  private String secret(String variable, String prompt) throws Trouble {
    String given = terminal.environment().get(variable);
    if (given != null) {
      return given;
    }
    char[] asked = terminal.ask().apply(Texts.of(prompt));
    if (asked == null) {
      throw new Trouble("trouble.cli.no-passphrase", variable);
    }
    return new String(asked);
  }
}
