package org.liuzhun.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.matching.Matching;
import org.liuzhun.policy.Policy;
import org.liuzhun.policy.WorkingDays;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.Shelf;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// What all checks of one judgement share: the village, its policies, the day, the situation of
/// each household, and who
/// meets whom by which key.
public final class Context {

  private final VillageFile village;
  private final Policy policy;
  private final LocalDate today;
  private final Shelf<Situation> situations;
  private final Meetings meetings;
  private final Map<UUID, Row> helpers;
  private final Map<String, String> levels;
  private final WorkingDays workdays;
  private final Ledger ledger = new Ledger(this);
  private final Leave leave;
  private final Matching matching;
  private final Map<String, Optional<BigDecimal>> decimals;
  private final Map<String, List<String>> words;

  Context(
      VillageFile village,
      Policy policy,
      LocalDate today,
      Shelf<Situation> situations,
      Meetings meetings) {
    this.village = village;
    this.policy = policy;
    this.today = today;
    this.situations = situations;
    this.meetings = meetings;
    workdays = WorkingDays.of(village, policy);
    matching = Matching.of(policy, today);
    levels = policy.levels(today);
    helpers = new HashMap<>();
    village.rows(Catalogue.HELPER).forEach(helper -> helpers.put(helper.id(), helper));
    decimals = new ConcurrentHashMap<>();
    words = new ConcurrentHashMap<>();
    leave = Leave.of(village, null);
  }

  /// What comes after an edit that left helpers, holidays and parameters as they were: all that was
  /// made of these holds on.
  private Context(
      Context before, VillageFile village, Shelf<Situation> situations, Meetings meetings) {
    this.village = village;
    this.situations = situations;
    this.meetings = meetings;
    policy = before.policy;
    today = before.today;
    workdays = before.workdays;
    matching = before.matching;
    levels = before.levels;
    helpers = before.helpers;
    decimals = before.decimals;
    words = before.words;
    leave = Leave.of(village, before.leave);
  }

  /// The context after an edit of households only.
  Context after(VillageFile now, Shelf<Situation> fresh, Meetings met) {
    return new Context(this, now, fresh, met);
  }

  /// The whole village.
  public VillageFile village() {
    return village;
  }

  /// The parameters in force.
  public Policy policy() {
    return policy;
  }

  /// The day of the judgement.
  public LocalDate today() {
    return today;
  }

  /// The situation of every household.
  public Collection<Situation> situations() {
    return situations.values();
  }

  /// The situation of a household of this village.
  public Optional<Situation> situation(@Nullable UUID household) {
    return Optional.ofNullable(situations.get(household));
  }

  /// The helper of this identity.
  public Optional<Row> helper(@Nullable UUID id) {
    return Optional.ofNullable(helpers.get(id));
  }

  /// The working days here.
  public WorkingDays workdays() {
    return workdays;
  }

  /// What serves which cause and risk here.
  public Matching matching() {
    return matching;
  }

  /// Whether a helper was on leave on a day (请假).
  public boolean onLeave(@Nullable UUID helper, LocalDate day) {
    return leave.isOn(helper, day);
  }

  Leave leave() {
    return leave;
  }

  /// The projects and their money.
  public Ledger ledger() {
    return ledger;
  }

  /// The project of this identity.
  public Optional<Row> project(@Nullable UUID id) {
    return village.row(Catalogue.PROJECT, id);
  }

  /// A number that a document fixes, as of a day; empty while nobody has entered it.
  public Optional<BigDecimal> decimal(String parameter, LocalDate day) {
    return day.equals(today) ? decimal(parameter) : policy.decimal(parameter, day);
  }

  /// The words of a parameter as of today, which blanks separate; none when it is not known.
  List<String> words(String parameter) {
    List<String> read = words.get(parameter);
    if (read == null) {
      read = policy
          .value(parameter, today)
          .map(value -> List.of(value.value().split(" +")))
          .orElse(List.of());
      words.put(parameter, read);
    }
    return read;
  }

  /// Looked up before it is computed: every household asks, and nobody is to wait for a lock.
  private Optional<BigDecimal> decimal(String parameter) {
    Optional<BigDecimal> read = decimals.get(parameter);
    if (read == null) {
      read = policy.decimal(parameter, today);
      decimals.put(parameter, read);
    }
    return read;
  }

  /// Whether the check is judged here and today.
  boolean on(Check check) {
    return !"off".equals(levels.get(check.id()));
  }

  /// How much a finding of the check weighs here and today.
  Severity weight(Check check, Severity usual) {
    String level = levels.get(check.id());
    return level == null ? usual : Severity.valueOf(level.toUpperCase(Locale.ROOT));
  }

  Set<UUID> meeting(Check check, Object key) {
    return meetings.at(check, key);
  }
}
