package org.liuzhun.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.liuzhun.registry.CodeKind;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.store.Conflict;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// What can be typed to decide a conflict: `mine`, `theirs`, the number of a version from 1,
/// `different` for two people, or another value of the field.
public final class Choices {

  private Choices() {}

  /// The decision that a word stands for.
  ///
  /// @throws Trouble `trouble.exchange.no-choice`, `trouble.exchange.no-value`
  public static Conflict.Decision of(Conflict conflict, String word) throws Trouble {
    List<Conflict.Version> versions = conflict.versions();
    Optional<Integer> number = switch (word.toLowerCase(Locale.ROOT)) {
      case "mine" -> first(versions, true);
      case "theirs" -> first(versions, false);
      case String other
      when other.matches("#[1-9]") ->
        Optional.of(other.charAt(1) - '1').filter(n -> n < versions.size());
      default -> Optional.empty();
    };
    if (number.isPresent()) {
      return new Conflict.Decision.Take(number.get());
    }
    if (conflict.mayDiffer() && word.equals("different")) {
      return new Conflict.Decision.Different();
    }
    Field<?> field = conflict.field();
    if (field == null || List.of("mine", "theirs").contains(word)) {
      throw new Trouble("trouble.exchange.no-choice", word, conflict.id());
    }
    return new Conflict.Decision.Write(value(field, word));
  }

  private static Optional<Integer> first(List<Conflict.Version> versions, boolean mine) {
    return IntStream.range(0, versions.size())
        .filter(i -> versions.get(i).mine() == mine)
        .boxed()
        .findFirst();
  }

  private static <T> T value(Field<T> field, String word) throws Trouble {
    return switch (parse(field.kind(), word)) {
      case Parsed.Value<T>(var value) -> value;
      case Parsed.Refused<T>(var problem) ->
        throw new Trouble(
            "trouble.exchange.no-value",
            field.label(Texts.language()),
            Texts.of(problem.key(), problem.arguments().toArray()));
    };
  }

  @SuppressWarnings("unchecked")
  private static <T> Parsed<T> parse(Kind<T> kind, String written) {
    return kind instanceof CodeKind<?> code
        ? (Parsed<T>) code.byCode(written)
        : kind.parse(written);
  }
}
