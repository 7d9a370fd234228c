package org.liuzhun.demo;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.Disaster;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.MonitoredType;
import org.liuzhun.registry.code.RiskType;

/// The plot of a family, one line of `stories.tsv`: who lives there, why it was poor, what
/// threatens it, what helps.
///
/// @param key its name
/// @param share how often it is told, against the others
/// @param members who lives there
/// @param causes why it was registered, the main cause first; empty when it never was
/// @param exits whether it has left poverty since
/// @param monitored the monitored type, if any
/// @param risks what threatens it
/// @param disaster the kind of natural disaster, if any
/// @param removed whether the risk is gone by now
/// @param measures its measures beyond what every such family gets
/// @param marks other features: relocation, danger, water
record Story(
    String key,
    int share,
    List<Part> members,
    List<Cause> causes,
    boolean exits,
    Optional<MonitoredType> monitored,
    List<RiskType> risks,
    Optional<Disaster> disaster,
    boolean removed,
    List<MeasureType> measures,
    Set<String> marks) {

  /// One member: the role, the ages between which he is now, his traits, and his name when it is
  /// fixed.
  record Part(Role role, int youngest, int oldest, Set<Trait> traits, String name) {

    boolean is(Trait trait) {
      return traits.contains(trait);
    }

    private static Part read(String text) {
      String[] parts = text.split(":", -1);
      String[] ages = parts[1].split("-");
      Set<Trait> traits = EnumSet.noneOf(Trait.class);
      Arrays.stream(words(parts.length > 2 ? parts[2] : "", ","))
          .forEach(word -> traits.add(constant(Trait.class, word)));
      return new Part(
          constant(Role.class, parts[0]),
          Integer.parseInt(ages[0]),
          Integer.parseInt(ages[ages.length - 1]),
          traits,
          parts.length > 3 ? parts[3] : "");
    }
  }

  static final List<Story> ALL = Sheet.read("stories").stream().map(Story::read).toList();

  private static final int SHARES = ALL.stream().mapToInt(Story::share).sum();

  /// One of the stories, by their shares.
  static Story pick(Dice dice) {
    int left = dice.between(0, SHARES - 1);
    for (Story story : ALL) {
      left -= story.share;
      if (left < 0) {
        return story;
      }
    }
    return ALL.getLast();
  }

  /// The story of this name.
  static Story named(String key) {
    return ALL.stream().filter(story -> story.key.equals(key)).findFirst().orElseThrow();
  }

  boolean registered() {
    return !causes.isEmpty();
  }

  private static Story read(Map<String, String> line) {
    return new Story(
        Sheet.cell(line, "story"),
        Integer.parseInt(Sheet.cell(line, "share")),
        Arrays.stream(words(Sheet.cell(line, "members"), " ")).map(Part::read).toList(),
        constants(Cause.class, Sheet.cell(line, "causes")),
        !Sheet.cell(line, "exits").equals("no"),
        constants(MonitoredType.class, Sheet.cell(line, "monitored")).stream().findFirst(),
        constants(RiskType.class, Sheet.cell(line, "risks")),
        constants(Disaster.class, Sheet.cell(line, "disaster")).stream().findFirst(),
        Sheet.cell(line, "removed").equals("yes"),
        constants(MeasureType.class, Sheet.cell(line, "measures")),
        Set.of(words(Sheet.cell(line, "marks"), " ")));
  }

  private static String[] words(String text, String separator) {
    return text.isBlank() ? new String[0] : text.strip().split(separator);
  }

  private static <E extends Enum<E>> List<E> constants(Class<E> type, String text) {
    return Arrays.stream(words(text, " ")).map(word -> constant(type, word)).toList();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.strip().toUpperCase(Locale.ROOT));
  }
}
