package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.WAIVER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Meetings.Guest;
import org.liuzhun.assessment.board.Board;
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.Shelf;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// The judgement of a whole village on a day (全村校验): immutable; after an edit only what it touches
/// is judged again.
public final class Judgement {

  private static final List<Entity> READ_BY_HOUSEHOLDS = List.of(
      Catalogue.VILLAGE,
      Catalogue.POLICY_PARAMETER,
      Catalogue.HELPER,
      Catalogue.PROJECT,
      Catalogue.HOLIDAY,
      Catalogue.EVENT);

  private static final List<Check> CLOSED =
      Checks.ALL.stream().filter(Check::judgesClosed).toList();

  private final Context context;
  private final Meetings meetings;
  private final Shelf<Situation> situations;
  private final Shelf<List<Finding>> byHousehold;
  private volatile @Nullable List<Finding> ofVillage;
  private final Waivers waivers;
  private volatile @Nullable Board board;

  private Judgement(
      Context context,
      Meetings meetings,
      Shelf<Situation> situations,
      Shelf<List<Finding>> byHousehold) {
    this.context = context;
    this.meetings = meetings;
    this.situations = situations;
    this.byHousehold = byHousehold;
    waivers = new Waivers(context.village());
  }

  /// Judges a village on a day.
  public static Judgement of(VillageFile village, Policy policy, LocalDate today) {
    Shelf<Situation> situations = new Shelf<>();
    Meetings meetings = new Meetings();
    village.dossiers().parallelStream()
        .map(dossier -> Guest.of(Situation.of(dossier, today), Meetings.CHECKS))
        .forEachOrdered(guest -> {
          situations.put(guest.situation().id(), guest.situation());
          meetings.enter(Meetings.CHECKS, guest);
        });
    Context context = new Context(village, policy, today, situations, meetings);
    List<List<Finding>> findings = situations.values().parallelStream()
        .map(situation -> judge(situation, context))
        .toList();
    return new Judgement(context, meetings, situations, situations.of(findings));
  }

  /// The judgement after an edit, on the same day: only the touched households are judged
  /// again, and whoever they meet in a check. When rows of the village itself changed
  /// (helpers, parameters) everybody is.
  public Judgement after(VillageFile now, Set<UUID> touched) {
    if (villageChanged(now)) {
      return of(now, Policy.of(now), context.today());
    }
    Shelf<Situation> fresh = new Shelf<>(situations);
    Meetings freshMeetings = new Meetings(meetings);
    Set<UUID> again = new HashSet<>(touched);
    for (UUID household : touched) {
      Situation situation =
          now.dossier(household).map(d -> Situation.of(d, context.today())).orElse(null);
      freshMeetings.replace(Meetings.CHECKS, fresh.get(household), situation, again);
      if (situation == null) {
        fresh.remove(household);
      } else {
        fresh.put(household, situation);
      }
    }
    Context next = context.after(now, fresh, freshMeetings);
    next.leave().differing(context.leave()).forEach(day -> again.addAll(freshMeetings.on(day)));
    Shelf<List<Finding>> findings = new Shelf<>(byHousehold);
    for (UUID household : again) {
      Situation situation = fresh.get(household);
      if (situation == null) {
        findings.remove(household);
      } else {
        findings.put(
            household,
            touched.contains(household)
                ? judge(situation, next)
                : judgeMeeting(situation, next, found(household)));
      }
    }
    return new Judgement(next, freshMeetings, fresh, findings);
  }

  /// What the judgement rests on.
  public Context context() {
    return context;
  }

  /// The six-precisions board (六个精准), computed when first asked for.
  public Board board() {
    Board shown = board;
    if (shown == null) {
      shown = Board.of(this);
      board = shown;
    }
    return shown;
  }

  /// All findings that nobody waived: the village's own first, then by household in the village's
  /// order, then by check.
  public List<Finding> findings() {
    return Stream.concat(
            ofVillage().stream(),
            context.village().dossiers().stream()
                .flatMap(dossier -> findings(dossier.id()).stream()))
        .toList();
  }

  /// The findings about the village itself that nobody waived, in the order of the checks.
  public List<Finding> ofVillage() {
    return open(foundInVillage(), null);
  }

  /// The findings of a household that nobody waived, in the order of the checks.
  public List<Finding> findings(UUID household) {
    return open(found(household), household);
  }

  /// The findings that somebody waived and whose data are still the same, in the order of
  /// [#findings()].
  public List<Waived> waived() {
    return Stream.concat(
            waived(foundInVillage(), null),
            context.village().dossiers().stream()
                .flatMap(dossier -> waived(found(dossier.id()), dossier.id())))
        .toList();
  }

  /// The findings of a household that somebody waived.
  public List<Waived> waived(UUID household) {
    return waived(found(household), household).toList();
  }

  /// The row that waives a finding of this judgement, from today until the data behind it change.
  public Row waiver(Finding finding, String reason, String author) {
    return waivers
        .row(finding, context.situation(finding.household()).orElse(null))
        .with(WAIVER.REASON, reason)
        .with(WAIVER.AUTHOR, author)
        .with(WAIVER.WAIVED_ON, context.today());
  }

  /// The heaviest finding of a household; empty when it has none.
  public Optional<Severity> worst(UUID household) {
    return findings(household).stream().map(Finding::severity).min(Severity::compareTo);
  }

  /// Worked out when first asked for: an edit of one household does not wait for it.
  private List<Finding> foundInVillage() {
    List<Finding> found = ofVillage;
    if (found == null) {
      found =
          Checks.ALL.stream().flatMap(check -> check.judge(context).stream()).toList();
      ofVillage = found;
    }
    return found;
  }

  private List<Finding> found(UUID household) {
    List<Finding> found = byHousehold.get(household);
    return found == null ? List.of() : found;
  }

  private List<Finding> open(List<Finding> found, @Nullable UUID household) {
    return waivers.concern(household)
        ? found.stream().filter(finding -> waiver(finding).isEmpty()).toList()
        : found;
  }

  private Stream<Waived> waived(List<Finding> found, @Nullable UUID household) {
    return waivers.concern(household)
        ? found.stream()
            .flatMap(finding -> waiver(finding).map(row -> new Waived(finding, row)).stream())
        : Stream.empty();
  }

  private Optional<Row> waiver(Finding finding) {
    return waivers.of(finding, context.situation(finding.household()).orElse(null));
  }

  /// Whether rows changed that the rules for households read: parameters, helpers, the village
  /// itself, projects, holidays, events. Others change only what is found about the village.
  private boolean villageChanged(VillageFile now) {
    return READ_BY_HOUSEHOLDS.stream()
        .anyMatch(entity -> now.rows(entity) != context.village().rows(entity)
            && !now.rows(entity).equals(context.village().rows(entity)));
  }

  /// A household that only met somebody: what rests on its own file alone is as it was.
  private static List<Finding> judgeMeeting(
      Situation situation, Context context, List<Finding> before) {
    Map<String, List<Finding>> own = before.stream().collect(Collectors.groupingBy(Finding::check));
    return situation.closed()
        ? judge(situation, context)
        : Checks.ALL.stream()
            .flatMap(check -> check.meets()
                ? check.judge(situation, context).stream()
                : own.getOrDefault(check.id(), List.of()).stream())
            .toList();
  }

  private static List<Finding> judge(Situation situation, Context context) {
    List<Finding> found = new ArrayList<>();
    for (Check check : situation.closed() ? CLOSED : Checks.ALL) {
      found.addAll(check.judge(situation, context));
    }
    return List.copyOf(found);
  }
}
