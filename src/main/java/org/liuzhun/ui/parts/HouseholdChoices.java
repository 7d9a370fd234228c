package org.liuzhun.ui.parts;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuzhun.registry.Dossier;
import org.liuzhun.text.Texts;

/// The households where a field names one (可选农户): by name, found by the last digits of the
/// household number as well. Households of the same name carry group and number, so that they
/// can be told apart, also after one was chosen.
public final class HouseholdChoices {

  private static final int TAIL = 4;

  private HouseholdChoices() {}

  /// One choice for each file, in their order.
  ///
  /// @param name what a household is called
  public static List<Choice<UUID>> of(Collection<Dossier> files, Function<Dossier, String> name) {
    Map<String, Long> called =
        files.stream().collect(Collectors.groupingBy(name, Collectors.counting()));
    return files.stream()
        .map(file -> {
          String text = name.apply(file);
          boolean alone = called.getOrDefault(text, 0L) == 1;
          return Choice.of(file.id(), tail(file), alone ? text : apart(text, file));
        })
        .toList();
  }

  /// Group and head of a household, as lists of the whole village name it.
  public static String words(Dossier file) {
    return (file.household().get(HOUSEHOLD.VILLAGE_GROUP, "") + " " + file.called()).strip();
  }

  private static String apart(String text, Dossier file) {
    String group = file.household().get(HOUSEHOLD.VILLAGE_GROUP, "");
    String more = Stream.of(text.contains(group) ? "" : group, tail(file))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
    return more.isEmpty() ? text : Texts.of("ui.choice.of", text, more);
  }

  private static String tail(Dossier file) {
    String number = file.household().get(HOUSEHOLD.NUMBER, "");
    int length = number.codePointCount(0, number.length());
    return number.substring(number.offsetByCodePoints(0, Math.max(0, length - TAIL)));
  }
}
