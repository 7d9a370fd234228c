package org.liuzhun.store.family;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;

/// The relation to a new head (与户主关系), worked out from the relations to the former one. A
/// relation is a path of steps through the family; the path from the new head leads back to
/// the former head and on to the relative, and is then made as short as it can be. Where the
/// register cannot know (whose child is this grandchild?) there is no answer, and a person
/// has to give one.
final class Kinship {

  private static final String MALE = "sfhb";
  private static final String CHILD = "sd";
  private static final String PARENT = "fm";
  private static final String SPOUSE = "hw";
  private static final String SIBLING = "bz";

  /// The steps of each relation: son, daughter, father, mother, husband, wife, brother, sister.
  private static final Map<Relation, String> PATHS = new EnumMap<>(Relation.class);

  static {
    List.of(
            "HEAD:",
            "SON:s",
            "DAUGHTER:d",
            "DAUGHTER_IN_LAW:sw",
            "SON_IN_LAW:dh",
            "GRANDSON:ss",
            "GRANDDAUGHTER:sd",
            "DAUGHTERS_SON:ds",
            "DAUGHTERS_DAUGHTER:dd",
            "FATHER:f",
            "MOTHER:m",
            "WIFES_FATHER:wf",
            "WIFES_MOTHER:wm",
            "HUSBANDS_FATHER:hf",
            "HUSBANDS_MOTHER:hm",
            "GRANDFATHER:ff",
            "GRANDMOTHER:fm",
            "MATERNAL_GRANDFATHER:mf",
            "MATERNAL_GRANDMOTHER:mm",
            "GREAT_GRANDSON:sss",
            "GREAT_GRANDDAUGHTER:ssd",
            "NEPHEW:bs",
            "NIECE:bd",
            "BROTHERS_WIFE:bw",
            "UNCLE:fb")
        .forEach(line -> PATHS.put(
            Relation.valueOf(line.substring(0, line.indexOf(':'))),
            line.substring(line.indexOf(':') + 1)));
  }

  private Kinship() {}

  /// The steps from the head to a relative of this sex; empty when the word does not say.
  static Optional<String> path(Relation relation, Sex sex) {
    return switch (relation) {
      case SPOUSE -> Optional.of(sex == Sex.MALE ? "h" : "w");
      case SIBLING -> Optional.of(sex == Sex.MALE ? "b" : "z");
      default -> Optional.ofNullable(PATHS.get(relation));
    };
  }

  /// The same steps walked back, from the relative to somebody of this sex.
  static String back(String path, Sex from) {
    StringBuilder back = new StringBuilder();
    Sex sex = from;
    for (int i = 0; i < path.length(); i++) {
      char step = path.charAt(i);
      back.insert(0, back(step, sex));
      sex = sex(step);
    }
    return back.toString();
  }

  private static char back(char step, Sex from) {
    String both =
        in(step, CHILD) ? PARENT : in(step, PARENT) ? CHILD : in(step, SPOUSE) ? SPOUSE : SIBLING;
    return both.charAt(from == Sex.MALE ? 0 : 1);
  }

  /// The relation that a path from somebody of this sex means.
  ///
  /// @param only whether a child of the parents, of the right sex, can be nobody else than
  ///     the one from whom the path comes
  static Optional<Relation> relation(String path, Sex from, boolean only) {
    return shortened(path, from, only).flatMap(steps -> switch (steps) {
      case "h", "w" -> Optional.of(Relation.SPOUSE);
      case "b", "z" -> Optional.of(Relation.SIBLING);
      default ->
        PATHS.entrySet().stream()
            .filter(one -> one.getValue().equals(steps))
            .map(Map.Entry::getKey)
            .findFirst();
    });
  }

  private static Optional<String> shortened(String path, Sex from, boolean only) {
    String steps = path;
    for (int i = 0; i + 1 < steps.length(); ) {
      Sex pivot = i == 0 ? from : sex(steps.charAt(i - 1));
      char one = steps.charAt(i);
      char two = steps.charAt(i + 1);
      boolean maybeOneself = sex(two) == pivot && (i > 0 || i + 2 < steps.length());
      boolean parentsChild = in(one, PARENT) && in(two, CHILD);
      boolean siblingsSibling = in(one, SIBLING) && in(two, SIBLING);
      if (maybeOneself && (siblingsSibling || parentsChild && !only)) {
        return Optional.empty();
      }
      String joined = maybeOneself && parentsChild ? "" : joined(one, two, pivot);
      if (joined == null) {
        i++;
      } else {
        steps = steps.substring(0, i) + joined + steps.substring(i + 2);
        i = Math.max(0, i - 1);
      }
    }
    return Optional.of(steps);
  }

  /// Two steps as fewer; null when they cannot be fewer.
  private static @Nullable String joined(char one, char two, Sex pivot) {
    if (in(one, SPOUSE)) {
      return in(two, SPOUSE) ? "" : in(two, CHILD) ? String.valueOf(two) : null;
    }
    if (in(one, PARENT)) {
      return in(two, SPOUSE) ? (one == 'f' ? "m" : "f") : in(two, CHILD) ? sibling(two) : null;
    }
    if (in(one, SIBLING)) {
      return in(two, SIBLING) || in(two, PARENT) ? String.valueOf(two) : null;
    }
    if (in(two, PARENT)) {
      return sex(two) == pivot ? "" : (two == 'f' ? "h" : "w");
    }
    return in(two, SIBLING) ? (two == 'b' ? "s" : "d") : null;
  }

  private static String sibling(char child) {
    return child == 's' ? "b" : "z";
  }

  private static Sex sex(char step) {
    return in(step, MALE) ? Sex.MALE : Sex.FEMALE;
  }

  private static boolean in(char step, String steps) {
    return steps.indexOf(step) >= 0;
  }
}
