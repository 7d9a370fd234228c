package org.liuzhun.spreadsheet;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A column of a sheet with what it was taken for.
public final class Column {

  private final int index;
  private final String heading;
  private final @Nullable Meaning meaning;

  Column(int index, String heading, @Nullable Meaning meaning) {
    this.index = index;
    this.heading = heading;
    this.meaning = meaning;
  }

  /// Its place, from 0.
  public int index() {
    return index;
  }

  /// Its heading as the sheet has it.
  public String heading() {
    return heading;
  }

  /// Whether its meaning is known; an unknown column is kept beside the household.
  public boolean isKnown() {
    return meaning != null;
  }

  /// What it was taken for, in the given language; the heading itself where that says it all.
  public String label(Locale language) {
    return switch (meaning) {
      case Meaning.OfField(var field) -> field.label(language);
      case Meaning.OfList(var field) -> field.label(language);
      case Meaning.Total total -> total.field().label(language);
      case Meaning.Place place -> place.field().label(language);
      case Meaning.Item(var items) ->
        language.getLanguage().equals("zh") ? heading : items.getFirst().english();
      case null, default -> heading;
    };
  }

  @Nullable
  Meaning meaning() {
    return meaning;
  }
}
