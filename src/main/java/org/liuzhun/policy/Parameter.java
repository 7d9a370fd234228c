package org.liuzhun.policy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.DutyKind;
import org.liuzhun.text.Texts;

/// One value of a policy parameter (政策参数) in force in a region from a day on.
///
/// @param key what it is about
/// @param region the division code's prefix where it holds; empty means everywhere
/// @param effectiveFrom the day from which it holds
/// @param value as written; empty says that from this day no value is known
/// @param unit the unit, as the village writes it
/// @param document the document that fixes it
/// @param origin who says so
public record Parameter(
    ParameterKey key,
    String region,
    LocalDate effectiveFrom,
    String value,
    String unit,
    String document,
    Origin origin) {

  /// The parameters whose values list items of the register, and what such an item is called.
  private static final Map<String, UnaryOperator<String>> LISTS = Map.of(
      "living.required", word -> field(Catalogue.HOUSEHOLD_YEAR, word),
      "exclusion.flags", word -> field(Catalogue.HOUSEHOLD, word),
      "village_exit.services", word -> field(Catalogue.VILLAGE_YEAR, word),
      "residence.counts", Parameter::duty);

  /// Who says so.
  public enum Origin {
    /// Shipped with a document that can be named.
    SHIPPED,
    /// Shipped to begin with; to be confirmed against the local document.
    WORKING_DEFAULT,
    /// Entered by the village.
    VILLAGE
  }

  /// The value with its unit as people read it, in the language in use.
  public String shown() {
    return shown(value);
  }

  /// Another figure of its kind with its unit, in the language in use.
  public String shown(String figure) {
    return (key.kind().shown(figure) + " " + Units.shown(unit, figure)).strip();
  }

  /// A figure with its unit, written as [#shown] writes it in either language, in the language in
  /// use.
  public static String anew(String shown) {
    return Units.anew(shown);
  }

  /// The value in a sentence: where it lists items of the register, their names in the language in
  /// use with commas between.
  String told() {
    UnaryOperator<String> called = LISTS.get(key.name());
    return called == null
        ? shown()
        : Stream.of(value.split(" +"))
            .map(called)
            .collect(Collectors.joining(Texts.of("policy.cited.comma")));
  }

  private static String field(Entity entity, String word) {
    return entity.fields().stream()
        .filter(field -> field.name().equals(word) || field.term().equals(word))
        .findFirst()
        .map(field -> field.label(Texts.language()))
        .orElse(word);
  }

  private static String duty(String word) {
    return Stream.of(DutyKind.values())
        .filter(kind -> kind.name().equals(word))
        .findFirst()
        .map(kind -> kind.label(Texts.language()))
        .orElse(word);
  }

  /// The document that fixes it; where none is named, who says so, in the language in use.
  public String source() {
    return document.isEmpty()
        ? Texts.of("policy.origin." + origin.name().toLowerCase(Locale.ROOT))
        : document;
  }

  /// A village whose code is not known yet takes whatever it entered.
  boolean holdsIn(String division) {
    return division.isEmpty() || division.startsWith(region);
  }
}
