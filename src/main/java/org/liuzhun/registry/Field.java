package org.liuzhun.registry;

import java.util.Locale;
import java.util.Set;
import org.jooq.TableField;
import org.liuzhun.registry.code.MeasureType;

/// One line of the catalogue: what SQL cannot say about a column. The column's comment is its
/// official Chinese term.
///
/// @param key `entity.column`, the name in log, JSON and command line; never reused
/// @param column the generated column
/// @param kind parsing, format, JSON
/// @param traits what else is to be known
/// @param shownFor the measure types for which it shows; empty means always
/// @param <T> the type of the value
public record Field<T>(
    String key,
    TableField<?, T> column,
    Kind<T> kind,
    Set<Trait> traits,
    Set<MeasureType> shownFor) {

  /// What else is to be known of a field.
  public enum Trait {
    /// A row without it says nothing.
    REQUIRED,
    /// Illness, disability: never on public notices and wall cards.
    SENSITIVE,
    /// Kept by the program, not shown in forms.
    HIDDEN,
    /// Nobody is asked for it any more: hidden, but forms show it where it still holds a value.
    RETIRED,
    /// Hangs on the notice board anyway: a telephone that everybody shall call is never masked.
    POSTED
  }

  /// The column's name in lower case, the last part of the key.
  public String name() {
    return key.substring(key.indexOf('.') + 1);
  }

  /// The official Chinese term.
  public String term() {
    return column.getComment();
  }

  /// The label in the given language.
  public String label(Locale language) {
    return language.getLanguage().equals("zh") ? term() : Labels.english(key);
  }

  /// Whether forms have a place for it; a retired field takes it only while it is filled.
  public boolean isInForms() {
    return !is(Trait.HIDDEN) || is(Trait.RETIRED);
  }

  /// Whether it has the trait.
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /// Whether its values are hidden in part unless somebody asks for the whole: ID numbers,
  /// certificates, telephones, bank accounts.
  public boolean isMasked() {
    return kind.masks() && !is(Trait.POSTED);
  }

  /// Written text as it may be seen by whoever looks over the shoulder.
  public String mask(String written) {
    return isMasked() ? kind.mask(written) : written;
  }

  /// The value as it is shown unless somebody asks for the whole; empty for null.
  public String masked(Row row, Locale language) {
    return mask(shown(row, language));
  }

  /// The value as people read it; empty for null.
  public String shown(Row row, Locale language) {
    T value = row.get(column);
    return value == null ? "" : kind.format(value, language);
  }
}
