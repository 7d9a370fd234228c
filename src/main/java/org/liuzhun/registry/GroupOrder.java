package org.liuzhun.registry;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Orders villagers' groups (村民组) by the number in their name, written with Chinese numerals or
/// with digits; groups without a number follow by name, households without a group come last.
public final class GroupOrder implements Comparator<String> {

  private static final String NUMERALS = numerals();
  private static final int TEN = 10;
  private static final Pattern NUMBER = Pattern.compile("0*[1-9][0-9]*");

  @Override
  public int compare(String one, String other) {
    int byNumber = Integer.compare(number(one), number(other));
    return byNumber != 0 ? byNumber : one.compareTo(other);
  }

  /// The villagers' groups in their order: those of which a file is open.
  public static List<String> groups(VillageFile village) {
    return village.dossiers().stream()
        .map(Dossier::household)
        .filter(household -> household.get(HOUSEHOLD.CLOSED_ON) == null)
        .map(household -> household.get(HOUSEHOLD.VILLAGE_GROUP, ""))
        .filter(name -> !name.isEmpty())
        .distinct()
        .sorted(new GroupOrder())
        .toList();
  }

  /// The group that is meant by what was typed: a bare number means the one group that has it.
  public static String meant(String typed, Collection<String> groups) {
    if (groups.contains(typed) || !NUMBER.matcher(typed).matches()) {
      return typed;
    }
    List<String> same = groups.stream()
        .distinct()
        .filter(group -> number(group) == number(typed))
        .toList();
    return same.size() == 1 ? same.getFirst() : typed;
  }

  /// The number in its name; the highest where there is none, and one more without a name.
  public static int number(String group) {
    if (group.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    int total = 0;
    int units = 0;
    for (int i = 0; i < group.length(); i++) {
      char sign = group.charAt(i);
      int numeral = NUMERALS.indexOf(sign) + 1;
      if (numeral == TEN) {
        total += Math.max(1, units) * TEN;
        units = 0;
      } else if (numeral > 0) {
        units = numeral;
      } else if (sign >= '0' && sign <= '9') {
        units = Math.min(units, 1000) * TEN + sign - '0';
      }
    }
    return total + units == 0 ? Integer.MAX_VALUE - 1 : total + units;
  }

  private static String numerals() {
    try (InputStream in = GroupOrder.class.getResourceAsStream("numerals.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
