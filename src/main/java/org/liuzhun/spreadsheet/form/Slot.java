package org.liuzhun.spreadsheet.form;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.liuzhun.spreadsheet.heading.Guess;
import org.liuzhun.spreadsheet.heading.Heading;
import org.liuzhun.spreadsheet.heading.Voice;
import org.liuzhun.spreadsheet.sheet.Position;

/// A place of a form that asks for something (填报栏): a column of a table, the cell
/// beside a label, or a blank within a text.
///
/// @param at where its heading or label stands
/// @param row the row to be filled; −1 for a column
/// @param column the column to be filled
/// @param gap which blank within the text of that cell; −1 for the whole cell
/// @param heading what it says
/// @param voice how it wants its values
/// @param year the year that it names
/// @param guesses what it may ask for, the likeliest first
/// @param state how far that is settled
/// @param asked what it is taken for; null when it is left empty
public record Slot(
    Position at,
    int row,
    int column,
    int gap,
    Heading heading,
    Voice voice,
    OptionalInt year,
    List<Guess<Asked>> guesses,
    State state,
    @Nullable Asked asked) {

  /// How far the meaning of a place is settled (识别状态).
  public enum State {
    /// Nobody needs to be asked.
    SURE,
    /// A guess that somebody must confirm or clear; until then it stays empty.
    DOUBTFUL,
    /// Somebody confirmed or chose it.
    CONFIRMED,
    /// Somebody said that it stays empty.
    CLEARED,
    /// Nothing known resembles it; it stays empty.
    UNKNOWN,
    /// The column is hidden; it stays empty until somebody confirms it.
    HIDDEN
  }

  /// Whether values are written into it.
  public boolean isFilled() {
    return asked != null && (state == State.SURE || state == State.CONFIRMED);
  }

  /// Whether it is left for pen and seal.
  boolean isLeft() {
    return isFilled() && asked instanceof Asked.OfWork(var worked) && worked == Worked.LEAVE;
  }

  /// Whether it counts the rows.
  boolean isSerial() {
    return isFilled() && asked instanceof Asked.OfWork(var worked) && worked == Worked.SERIAL;
  }

  /// Whether somebody still has to say something.
  public boolean isOpen() {
    return state == State.DOUBTFUL;
  }

  /// The same, settled by somebody; null leaves it empty.
  public Slot settled(@Nullable Asked wanted) {
    State now = wanted == null ? State.CLEARED : State.CONFIRMED;
    return new Slot(at, row, column, gap, heading, voice, year, guesses, now, wanted);
  }

  /// What it is taken for and why, as far as it is a guess.
  public @Nullable Guess<Asked> best() {
    return guesses.isEmpty() ? null : guesses.getFirst();
  }

  /// The same, to be confirmed by somebody.
  Slot doubted() {
    return new Slot(at, row, column, gap, heading, voice, year, guesses, State.DOUBTFUL, asked);
  }
}
