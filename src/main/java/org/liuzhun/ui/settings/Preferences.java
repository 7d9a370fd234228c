package org.liuzhun.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.liuzhun.ui.theme.Look;

/// What this machine remembers for its person; nothing of any village but where it lies.
///
/// @param person who works here as a rule, empty before anybody said so
/// @param language the language of the window
/// @param look light or dark, size of letters
/// @param recent the workbooks that were opened, latest first
/// @param idle after how many minutes without a key or the mouse the screen locks itself
/// @param whole whether ID numbers, telephones and accounts stand whole on the screen
public record Preferences(
    String person, Locale language, Look look, List<Path> recent, int idle, boolean whole) {

  /// The minutes from which a person chooses; none is endless.
  static final List<Integer> IDLE = List.of(5, 10, 20, 30);

  private static final int USUALLY_IDLE = 10;
  private static final int MOST_RECENT = 6;

  /// A number of minutes that nobody can choose is the usual one.
  public Preferences {
    idle = IDLE.contains(idle) ? idle : USUALLY_IDLE;
  }

  /// With the usual minutes and covered numbers.
  public Preferences(String person, Locale language, Look look, List<Path> recent) {
    this(person, language, look, recent, USUALLY_IDLE, false);
  }

  /// Before anything was chosen: the system's language.
  public static Preferences usual(Locale system) {
    return new Preferences("", system, Look.USUAL, List.of());
  }

  /// Another language.
  public Preferences in(Locale chosen) {
    return new Preferences(person, chosen, look, recent, idle, whole);
  }

  /// Another look.
  public Preferences with(Look chosen) {
    return new Preferences(person, language, chosen, recent, idle, whole);
  }

  /// Another time until the screen locks itself, in minutes.
  public Preferences idle(int minutes) {
    return new Preferences(person, language, look, recent, minutes, whole);
  }

  /// Whether numbers stand whole on the screen from now on.
  public Preferences whole(boolean chosen) {
    return new Preferences(person, language, look, recent, idle, chosen);
  }

  /// This workbook was opened last, by this person.
  public Preferences opened(Path workbook, String by) {
    List<Path> paths = new ArrayList<>(recent);
    paths.remove(workbook);
    paths.addFirst(workbook);
    return new Preferences(
        by,
        language,
        look,
        List.copyOf(paths.subList(0, Math.min(paths.size(), MOST_RECENT))),
        idle,
        whole);
  }

  static Preferences read(Properties file, Locale system) {
    return new Preferences(
        file.getProperty("person", ""),
        Locale.forLanguageTag(file.getProperty("language", system.toLanguageTag())),
        new Look(ground(file), Integer.parseInt(file.getProperty("letters", "" + Look.SMALLEST))),
        recent(file),
        Integer.parseInt(file.getProperty("idle", "" + USUALLY_IDLE)),
        Boolean.parseBoolean(file.getProperty("whole")));
  }

  /// Files of versions before there was high contrast say no more than dark or not.
  private static Look.Ground ground(Properties file) {
    String name = file.getProperty("ground", "").toUpperCase(Locale.ROOT);
    return Stream.of(Look.Ground.values())
        .filter(ground -> ground.name().equals(name))
        .findFirst()
        .orElse(
            Boolean.parseBoolean(file.getProperty("dark")) ? Look.Ground.DARK : Look.Ground.LIGHT);
  }

  private static List<Path> recent(Properties file) {
    List<Path> recent = new ArrayList<>();
    for (int i = 1; i <= MOST_RECENT; i++) {
      String path = file.getProperty("recent." + i);
      if (path != null) {
        recent.add(Path.of(path));
      }
    }
    return List.copyOf(recent);
  }

  void write(Properties file) {
    file.setProperty("person", person);
    file.setProperty("language", language.toLanguageTag());
    file.setProperty("ground", look.ground().name().toLowerCase(Locale.ROOT));
    file.setProperty("dark", "" + look.dark());
    file.setProperty("letters", "" + look.percent());
    file.setProperty("idle", "" + idle);
    file.setProperty("whole", "" + whole);
    for (int i = 1; i <= MOST_RECENT; i++) {
      if (i <= recent.size()) {
        file.setProperty("recent." + i, recent.get(i - 1).toString());
      } else {
        file.remove("recent." + i);
      }
    }
  }
}
