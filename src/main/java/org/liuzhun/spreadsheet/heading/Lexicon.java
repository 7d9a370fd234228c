package org.liuzhun.spreadsheet.heading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What headings can mean and under which names (词典). It guesses what a heading means, says
/// how sure it is and why; it never decides what is doubtful.
///
/// @param <T> the type of the meanings
public final class Lexicon<T> {

  private static final int IN_STRANGE_GROUP = 70;
  private static final int WORTH_SAYING = 45;
  private static final int MOST_GUESSES = 5;

  private record Entry<T>(String word, String key, T meaning, int confidence, Reason reason) {

    Guess<T> guess(Reason why) {
      return new Guess<>(meaning, confidence, why, word);
    }
  }

  private final Map<String, Entry<T>> entries;

  private Lexicon(Map<String, Entry<T>> entries) {
    this.entries = Map.copyOf(entries);
  }

  /// Whether the heading, or the heading within its groups, is a name that is known.
  public boolean knows(Heading heading) {
    return grouped(heading).isPresent() || find("", heading).isPresent();
  }

  /// What the heading may mean, the likeliest first; empty when nothing known resembles it.
  public List<Guess<T>> guess(Heading heading) {
    List<Guess<T>> guesses = new ArrayList<>();
    grouped(heading).ifPresent(guesses::add);
    plain(heading).ifPresent(guesses::add);
    String key = heading.bareKey().isEmpty() ? heading.key() : heading.bareKey();
    entries.values().stream()
        .map(entry -> alike(entry, key))
        .flatMap(Optional::stream)
        .sorted(Comparator.<Guess<T>>comparingInt(Guess::confidence)
            .reversed()
            .thenComparing(Guess::word))
        .forEach(guesses::add);
    Set<T> said = new HashSet<>();
    return guesses.stream()
        .filter(guess -> said.add(guess.meaning()))
        .limit(MOST_GUESSES)
        .toList();
  }

  /// The name that heading and group make together: as they stand, or with the word that the group
  /// stands for.
  private Optional<Guess<T>> grouped(Heading heading) {
    return heading.groups().stream()
        .flatMap(
            group -> Stream.concat(Groups.owner(group).stream(), Stream.of(Heading.bareKey(group))))
        .flatMap(group -> find(group, heading).stream())
        .map(guess -> guess.isSure()
            ? new Guess<>(guess.meaning(), guess.confidence(), Reason.GROUP, guess.word())
            : guess)
        .findFirst();
  }

  private Optional<Guess<T>> plain(Heading heading) {
    return find("", heading).map(guess -> {
      boolean familiar = heading.groups().stream().allMatch(Groups::isNeutral);
      return familiar
          ? guess
          : guess.doubted(
              IN_STRANGE_GROUP, Reason.STRANGE_GROUP, heading.groups().getFirst());
    });
  }

  /// The name with all that stands in brackets, else without it; a note in brackets that is neither
  /// unit nor instruction may make it mean something else.
  private Optional<Guess<T>> find(String before, Heading heading) {
    Entry<T> whole = entries.get(before + heading.key());
    if (whole != null) {
      return Optional.of(whole.guess(whole.reason()));
    }
    Entry<T> bare = entries.get(before + heading.bareKey());
    if (bare == null) {
      return Optional.empty();
    }
    Guess<T> guess = bare.guess(bare.reason());
    return Optional.of(heading.notes().stream()
        .filter(note -> !Voice.isInstruction(note))
        .findFirst()
        .map(note -> guess.doubted(IN_STRANGE_GROUP, Reason.NOTE, note))
        .orElse(guess));
  }

  private static <T> Optional<Guess<T>> alike(Entry<T> entry, String key) {
    int likeness = Likeness.of(entry.key(), key);
    return likeness < WORTH_SAYING
        ? Optional.empty()
        : Optional.of(new Guess<>(
            entry.meaning(),
            Math.min(likeness, entry.confidence() - 1),
            Likeness.isPart(entry.key(), key) ? Reason.PART : Reason.SIMILAR,
            entry.word()));
  }

  /// Collects names; of equal names the first counts.
  ///
  /// @param <T> the type of the meanings
  public static final class Builder<T> {

    private static final int OFFICIAL = 100;
    private static final int KNOWN = 98;

    private final Map<String, Entry<T>> entries = new LinkedHashMap<>();

    /// The official term.
    public Builder<T> term(String word, T meaning) {
      return add(word, meaning, OFFICIAL, Reason.TERM);
    }

    /// Another name.
    public Builder<T> alias(String word, T meaning) {
      return add(word, meaning, KNOWN, Reason.ALIAS);
    }

    /// A name that means several things; it is not sure.
    public Builder<T> loose(String word, T meaning, int confidence) {
      return add(word, meaning, confidence, Reason.LOOSE);
    }

    /// The lexicon.
    public Lexicon<T> build() {
      return new Lexicon<>(new HashMap<>(entries));
    }

    private Builder<T> add(String word, T meaning, int confidence, Reason reason) {
      String key = Heading.key(word);
      entries.putIfAbsent(key, new Entry<>(word, key, meaning, confidence, reason));
      return this;
    }
  }
}
