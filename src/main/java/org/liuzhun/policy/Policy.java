package org.liuzhun.policy;

import static org.liuzhun.registry.db.Tables.POLICY_PARAMETER;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.text.Texts;

/// The policy parameters (政策参数) that hold in one village: the shipped defaults overlaid with
/// the village's own rows. Of several values the one for the longest prefix of the village's
/// division code holds, among those the one that took effect last, and of two of the same day
/// the village's own.
public final class Policy {

  private static final Comparator<Parameter> STRENGTH = Comparator.<Parameter>comparingInt(
          p -> p.region().length())
      .thenComparing(Parameter::effectiveFrom)
      .thenComparing(Parameter::origin);

  private static final Map<String, ParameterKey> KEYS = keysByName();

  private final Map<String, List<Parameter>> byKey = new HashMap<>();
  private final List<Row> doubtful = new ArrayList<>();

  private Policy(VillageFile village) {
    String division = village.village().get(VILLAGE.CODE, "");
    ShippedParameters.ALL.forEach(parameter -> take(parameter, division));
    for (Row row : village.rows(Catalogue.POLICY_PARAMETER)) {
      read(row).ifPresentOrElse(parameter -> take(parameter, division), () -> doubtful.add(row));
    }
    byKey.values().forEach(list -> list.sort(STRENGTH.reversed()));
  }

  /// The parameters of a village.
  public static Policy of(VillageFile village) {
    return new Policy(village);
  }

  /// All parameters that the program knows, by name.
  public static List<ParameterKey> keys() {
    return List.copyOf(KEYS.values());
  }

  /// The value that holds on the day; empty when none is known.
  ///
  /// @throws IllegalArgumentException when the program knows no such parameter
  public Optional<Parameter> value(String name, LocalDate day) {
    for (Parameter parameter : history(name)) {
      if (!parameter.effectiveFrom().isAfter(day)) {
        return parameter.value().isEmpty() ? Optional.empty() : Optional.of(parameter);
      }
    }
    return Optional.empty();
  }

  /// The number that holds on the day.
  public Optional<BigDecimal> decimal(String name, LocalDate day) {
    return value(name, day).map(parameter -> new BigDecimal(parameter.value()));
  }

  /// The whole number that holds on the day.
  public OptionalInt whole(String name, LocalDate day) {
    return value(name, day).stream()
        .mapToInt(parameter -> Integer.parseInt(parameter.value()))
        .findFirst();
  }

  /// Whether the answer that holds on the day is yes; no when none is known.
  public boolean flag(String name, LocalDate day) {
    return value(name, day).filter(parameter -> parameter.value().equals("yes")).isPresent();
  }

  /// The day of every year that holds on the day.
  public Optional<MonthDay> dayOfYear(String name, LocalDate day) {
    return value(name, day).map(parameter -> ParameterKind.day(parameter.value()));
  }

  /// Everything said about a parameter for this village, the strongest first.
  ///
  /// @throws IllegalArgumentException when the program knows no such parameter
  public List<Parameter> history(String name) {
    List<Parameter> said = byKey.get(name);
    if (said != null) {
      return said;
    }
    if (key(name).isEmpty()) {
      throw new IllegalArgumentException(name);
    }
    return List.of();
  }

  /// What a judgement of the day rests on, in words: each parameter with its value and its source,
  /// or that none is entered; empty when it rests on none.
  public String cited(Collection<String> names, LocalDate day) {
    String all = names.stream()
        .distinct()
        .map(name -> value(name, day)
            .map(known ->
                Texts.of("policy.cited.one", known.key().label(), known.told(), known.source()))
            .orElseGet(
                () -> Texts.of("policy.cited.none", key(name).orElseThrow().label())))
        .collect(Collectors.joining(Texts.of("policy.cited.and")));
    return all.isEmpty() ? "" : Texts.of("policy.cited", all);
  }

  /// The checks whose level this village or its region sets, by their id, as of the day: `error`,
  /// `warning`, `info` or `off`.
  public Map<String, String> levels(LocalDate day) {
    Map<String, String> levels = new TreeMap<>();
    byKey.keySet().stream()
        .filter(ParameterKey::isLevel)
        .forEach(name -> value(name, day)
            .ifPresent(parameter ->
                levels.put(name.substring(ParameterKey.LEVEL.length()), parameter.value())));
    return levels;
  }

  /// The village's rows that cannot be read: unknown parameter, no date, or a value that is none.
  public List<Row> doubtful() {
    return List.copyOf(doubtful);
  }

  private void take(Parameter parameter, String division) {
    if (parameter.holdsIn(division)) {
      byKey.computeIfAbsent(parameter.key().name(), _ -> new ArrayList<>()).add(parameter);
    }
  }

  private static Optional<Parameter> read(Row row) {
    ParameterKey key = key(row.get(POLICY_PARAMETER.KEY, "")).orElse(null);
    @Nullable LocalDate from = row.get(POLICY_PARAMETER.EFFECTIVE_FROM);
    String value = Hygiene.clean(row.get(POLICY_PARAMETER.VALUE, ""));
    if (key == null || from == null || !key.kind().accepts(value)) {
      return Optional.empty();
    }
    return Optional.of(new Parameter(
        key,
        row.get(POLICY_PARAMETER.REGION, ""),
        from,
        value,
        row.get(POLICY_PARAMETER.UNIT, ""),
        row.get(POLICY_PARAMETER.DOCUMENT, ""),
        Parameter.Origin.VILLAGE));
  }

  private static Optional<ParameterKey> key(String name) {
    return ParameterKey.isLevel(name)
        ? Optional.of(ParameterKey.level(name.substring(ParameterKey.LEVEL.length())))
        : Optional.ofNullable(KEYS.get(name));
  }

  private static Map<String, ParameterKey> keysByName() {
    Map<String, ParameterKey> keys = new TreeMap<>();
    ShippedParameters.ALL.forEach(parameter -> keys.put(parameter.key().name(), parameter.key()));
    return keys;
  }
}
