package org.liuzhun.policy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuzhun.registry.catalogue.Catalogue;
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

  /// The parameters whose values list items of the register.
  private static final Set<String> LISTS =
      Set.of("living.required", "exclusion.flags", "village_exit.services");

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

  /// The value in a sentence: where it lists items of the register, their names in the language in
  /// use with commas between.
  String told() {
    return LISTS.contains(key.name())
        ? Stream.of(value.split(" +"))
            .map(Parameter::item)
            .collect(Collectors.joining(Texts.of("policy.cited.comma")))
        : shown();
  }

  private static String item(String word) {
    return Catalogue.ENTITIES.stream()
        .flatMap(entity -> entity.fields().stream())
        .filter(field -> field.name().equals(word) || field.term().equals(word))
        .findFirst()
        .map(field -> field.label(Texts.language()))
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
