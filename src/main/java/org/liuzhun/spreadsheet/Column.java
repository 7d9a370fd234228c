package org.liuzhun.spreadsheet;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liuzhun.spreadsheet.heading.Guess;
import org.liuzhun.text.Texts;

/// A column of a sheet with what it was taken for.
public final class Column {

  /// How far the meaning of a column is settled (识别状态).
  public enum State {
    /// Its heading is known.
    KNOWN,
    /// Somebody confirmed or chose it.
    CONFIRMED,
    /// Its heading resembles one that is known: somebody may confirm that; until then its cells are
    /// kept beside the household.
    DOUBTFUL,
    /// Somebody said that it is to be kept beside the household.
    KEPT,
    /// Nothing known resembles it; its cells are kept beside the household.
    UNKNOWN
  }

  private static final int WORTH_ASKING = 60;

  private final int index;
  private final String heading;
  private final State state;
  private final @Nullable Meaning meaning;
  private final List<Guess<Meaning>> guesses;

  private Column(
      int index,
      String heading,
      State state,
      @Nullable Meaning meaning,
      List<Guess<Meaning>> guesses) {
    this.index = index;
    this.heading = heading;
    this.state = state;
    this.meaning = meaning;
    this.guesses = guesses;
  }

  /// A column whose heading is known.
  static Column known(int index, String heading, Meaning meaning) {
    return new Column(index, heading, State.KNOWN, meaning, List.of());
  }

  /// A column of which somebody said what it means; null for nothing.
  static Column told(int index, String heading, @Nullable Meaning meaning) {
    State state = meaning == null ? State.KEPT : State.CONFIRMED;
    return new Column(index, heading, state, meaning, List.of());
  }

  /// A column whose heading is not known, with what it may mean.
  static Column guessed(int index, String heading, List<Guess<Meaning>> guesses) {
    boolean worth = !guesses.isEmpty() && guesses.getFirst().confidence() >= WORTH_ASKING;
    return new Column(index, heading, worth ? State.DOUBTFUL : State.UNKNOWN, null, guesses);
  }

  /// Its place, from 0.
  public int index() {
    return index;
  }

  /// Its heading as the sheet has it.
  public String heading() {
    return heading;
  }

  /// How far its meaning is settled.
  public State state() {
    return state;
  }

  /// Whether its meaning is known; an unknown column is kept beside the household.
  public boolean isKnown() {
    return meaning != null;
  }

  /// What it was taken for, in the given language; the heading itself where that says it all.
  public String label(Locale language) {
    if (meaning == null) {
      return heading;
    }
    return meaning instanceof Meaning.Item && language.getLanguage().equals("zh")
        ? heading
        : meaning.label(language);
  }

  /// The name of the likeliest guess, to be confirmed; null when there is none.
  public @Nullable String guess() {
    return state == State.DOUBTFUL ? guesses.getFirst().meaning().written() : null;
  }

  /// What it is, or may be, taken for, in the language in use; empty for nothing.
  public String meant() {
    if (meaning != null) {
      return meaning.label(Texts.language());
    }
    return state == State.DOUBTFUL ? guesses.getFirst().meaning().label(Texts.language()) : "";
  }

  /// How sure a guess is and why; empty where it is no guess.
  public String why() {
    if (state != State.DOUBTFUL) {
      return "";
    }
    Guess<Meaning> best = guesses.getFirst();
    return best.confidence() + "% " + best.reason().says(best.word());
  }

  @Nullable
  Meaning meaning() {
    return meaning;
  }
}
