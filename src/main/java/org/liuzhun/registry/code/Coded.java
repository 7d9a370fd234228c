package org.liuzhun.registry.code;

import java.util.Locale;
import java.util.Optional;
import org.jooq.Converter;
import org.jspecify.annotations.Nullable;

/// A coded value: a known value of its table, or the raw text as it came. Unknown codes are
/// kept, shown, forwarded and reported, never refused.
///
/// @param known the value of the table, or null
/// @param text the code of the known value, or the raw text
/// @param <E> the code table
public record Coded<E extends Enum<E> & Code>(@Nullable E known, String text) {

  /// A known value.
  public static <E extends Enum<E> & Code> Coded<E> of(E value) {
    return new Coded<>(value, value.code());
  }

  /// The stored text read back: a code of the table, else raw text.
  public static <E extends Enum<E> & Code> Coded<E> read(Class<E> table, String stored) {
    return CodeTable.of(table)
        .byCode(stored)
        .map(Coded::of)
        .orElseGet(() -> new Coded<>(null, stored));
  }

  /// What a person or a spreadsheet wrote: an official term or accepted spelling, else raw text.
  public static <E extends Enum<E> & Code> Coded<E> spelled(Class<E> table, String written) {
    return CodeTable.of(table)
        .bySpelling(written)
        .map(Coded::of)
        .orElseGet(() -> new Coded<>(null, written));
  }

  /// The generated tables' converter between column text and coded value.
  public static <E extends Enum<E> & Code> Converter<String, Coded<E>> converter(Class<E> table) {
    @SuppressWarnings({"unchecked", "rawtypes"})
    Class<Coded<E>> type = (Class<Coded<E>>) (Class) Coded.class;
    return Converter.ofNullable(String.class, type, s -> read(table, s), Coded::text);
  }

  /// Whether this is the given known value.
  public boolean is(E value) {
    return known == value;
  }

  /// The known value, if there is one.
  public Optional<E> value() {
    return Optional.ofNullable(known);
  }

  /// The official Chinese term, or the raw text.
  public String term() {
    return known == null ? text : known.term();
  }

  /// The English term, or the raw text.
  public String english() {
    return known == null ? text : known.english();
  }

  /// The term in Chinese or English, or the raw text.
  public String label(Locale language) {
    return known == null ? text : known.label(language);
  }
}
