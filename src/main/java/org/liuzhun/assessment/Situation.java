package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.HouseholdType;
import org.liuzhun.registry.code.MonitoredType;

/// A household as it stands on the day of judgement (农户现状): what several checks need of its file,
/// made once.
public final class Situation {

  private final Dossier dossier;
  private final LocalDate today;
  private final List<MemberNow> everybody;
  private final List<MemberNow> members;
  private final Optional<Row> living;
  private final List<Row> episodes;
  private final Optional<Row> registered;
  private final boolean lifted;
  private final Optional<Row> monitored;
  private final Optional<Row> removed;
  private final Help help;
  private final Money money;
  private final List<MemberNow> recorded;
  private final Map<UUID, IncomeAccount> accounts = new ConcurrentHashMap<>();
  private final Map<Object, Object> worked = new ConcurrentHashMap<>();

  private Situation(Dossier dossier, LocalDate today) {
    this.dossier = dossier;
    this.today = today;
    everybody =
        dossier.everybody().stream().map(member -> MemberNow.of(member, today)).toList();
    members = everybody.stream().filter(m -> m.member().activeOn(today)).toList();
    living = dossier.livingOrBefore(today.getYear());
    episodes = dossier.rows(Catalogue.EPISODE).stream().filter(Episodes::counts).toList();
    registered = Episodes.last(episodes, EpisodeKind.REGISTERED);
    lifted = registered.map(row -> !Episodes.inForce(row, today)).orElse(statedLifted());
    Optional<Row> monitoring = Episodes.last(episodes, EpisodeKind.MONITORED);
    monitored = monitoring.filter(row -> Episodes.inForce(row, today));
    removed = monitoring.filter(row -> !Episodes.inForce(row, today));
    help = new Help(dossier, today);
    money = new Money(dossier);
    recorded =
        tracked() ? members : members.stream().filter(MemberNow::recorded).toList();
  }

  /// The situation of a household on a day.
  public static Situation of(Dossier dossier, LocalDate today) {
    return new Situation(dossier, today);
  }

  /// The household's identity.
  public UUID id() {
    return dossier.id();
  }

  /// The file.
  public Dossier dossier() {
    return dossier;
  }

  /// The day.
  public LocalDate today() {
    return today;
  }

  /// The household's row.
  public Row household() {
    return dossier.household();
  }

  /// All rows of an entity in the file.
  public List<Row> rows(Entity entity) {
    return dossier.rows(entity);
  }

  /// Everybody who is or was a member.
  public List<MemberNow> everybody() {
    return everybody;
  }

  /// The members of the day, head first.
  public List<MemberNow> members() {
    return members;
  }

  /// The members about whom the year's facts are to be judged: in a household that is helped
  /// all, else those of whom something is recorded.
  public List<MemberNow> recorded() {
    return recorded;
  }

  /// The present member with this person, if he is one.
  public Optional<MemberNow> member(UUID person) {
    return members.stream().filter(m -> m.member().file().id().equals(person)).findFirst();
  }

  /// The head (户主).
  public Optional<MemberNow> head() {
    return members.stream().filter(m -> m.member().isHead()).findFirst();
  }

  /// The living conditions of this year or of the last recorded one.
  public Optional<Row> living() {
    return living;
  }

  /// Measures, helpers and visits.
  public Help help() {
    return help;
  }

  /// The measures that can help today: what was over before a monitoring began helps nobody in it.
  public List<Row> measuresNow() {
    return monitored()
        .map(episode ->
            help.measures(episode.get(EPISODE.IDENTIFIED_ON, LocalDate.MIN), LocalDate.MAX))
        .orElseGet(help::measures);
  }

  /// Income statements.
  public Money money() {
    return money;
  }

  /// The income account of a statement, computed once; the policy is that of the judgement.
  public IncomeAccount account(Row statement, Policy policy) {
    IncomeAccount known = accounts.get(statement.id());
    return known == null
        ? accounts.computeIfAbsent(
            statement.id(),
            _ -> IncomeAccount.of(dossier, statement, money.items(statement), policy))
        : known;
  }

  /// What a check works out of this household alone, worked out once: for checks that look at many
  /// households.
  @SuppressWarnings("unchecked")
  public <T> T once(Object what, Function<Situation, T> work) {
    Object known = worked.get(what);
    return (T) (known == null ? worked.computeIfAbsent(what, _ -> work.apply(this)) : known);
  }

  /// The registered and monitoring episodes that took effect; refused and merely reported ones are
  /// left out.
  public List<Row> episodes() {
    return episodes;
  }

  /// The last registration (建档立卡), ended or not.
  public Optional<Row> registered() {
    return registered;
  }

  /// The monitoring in force today.
  public Optional<Row> monitored() {
    return monitored;
  }

  /// Whether it was monitored at some time of a year.
  public boolean monitoredIn(int year) {
    return episodes.stream()
        .anyMatch(row -> Episodes.is(row, EpisodeKind.MONITORED) && Episodes.heldIn(row, year));
  }

  /// The last monitoring that has ended (风险消除).
  public Optional<Row> removed() {
    return removed;
  }

  /// Whether it was lifted out of poverty (脱贫户): its registration has ended, or it came so from the
  /// national system.
  public boolean lifted() {
    return lifted;
  }

  /// Whether it is registered today (贫困户 until 2020).
  public boolean poor() {
    return registered().filter(row -> Episodes.inForce(row, today)).isPresent();
  }

  /// Whether a full file is kept: registered, lifted out or monitored. Other households of the
  /// village have a light one.
  public boolean tracked() {
    return !episodes.isEmpty() || statedLifted();
  }

  /// Whether the file is closed (销户).
  public boolean closed() {
    LocalDate closed = household().get(HOUSEHOLD.CLOSED_ON);
    return closed != null && !closed.isAfter(today);
  }

  /// What the household is called today.
  public Era era() {
    if (monitored().isPresent()) {
      var type = monitored().get().get(EPISODE.MONITORED_TYPE);
      return type != null && type.is(MonitoredType.PREVENTION) ? Era.PREVENTION : Era.MONITORED;
    }
    return lifted() ? Era.LIFTED : poor() ? Era.POOR : Era.ORDINARY;
  }

  private boolean statedLifted() {
    var type = household().get(HOUSEHOLD.STATED_TYPE);
    return type != null && type.known() != null && type.known() != HouseholdType.ORDINARY;
  }
}
