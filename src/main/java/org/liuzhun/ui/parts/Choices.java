package org.liuzhun.ui.parts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.liuzhun.registry.writing.Hygiene;

/// The values that a field offers, found by digits of the code, by pinyin initials or by the words
/// themselves (候选表).
///
/// @param source the choices in official order, asked anew each time
/// @param <T> the type of the value
public record Choices<T>(Supplier<List<Choice<T>>> source) {

  /// Everything, in official order.
  public List<Choice<T>> all() {
    return source.get();
  }

  /// What fits the typed text, best first; everything for blank text.
  public List<Choice<T>> matching(String typed) {
    String text = Hygiene.clean(typed);
    if (text.isEmpty()) {
      return all();
    }
    return all().stream()
        .filter(choice -> choice.rank(text) < Choice.NO_MATCH)
        .sorted(Comparator.comparingInt(choice -> choice.rank(text)))
        .toList();
  }

  /// The one choice that the typed text means without doubt: named exactly, or the only one that
  /// fits.
  public Optional<Choice<T>> meant(String typed) {
    String text = Hygiene.clean(typed);
    List<Choice<T>> fitting = text.isEmpty() ? List.of() : matching(text);
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    int best = fitting.getFirst().rank(text);
    boolean alone = fitting.size() == 1 || (best <= 1 && fitting.get(1).rank(text) > best);
    return alone ? Optional.of(fitting.getFirst()) : Optional.empty();
  }
}
