package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.RISK;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.ClueChannel;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.DevelopmentState;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.EpisodeState;
import org.liuzhun.registry.code.RemovalKind;
import org.liuzhun.registry.code.RiskType;

/// Registration and monitoring with their causes, risks and procedures.
final class EpisodeRows {

  private static final int LONG_WATCHED_DAYS = 200;
  private static final int LEAVING_DAYS = 12;
  private static final List<ClueChannel> CHANNELS = List.of(ClueChannel.values());

  private final Family family;
  private final Sheaf sheaf;

  private EpisodeRows(Family family, Sheaf sheaf) {
    this.family = family;
    this.sheaf = sheaf;
  }

  static void write(Family family, Sheaf sheaf) {
    EpisodeRows rows = new EpisodeRows(family, sheaf);
    Times times = family.times();
    if (times.registered() != null) {
      rows.registration(times.registered(), times.exited());
    }
    if (times.monitored() != null && times.clue() != null) {
      rows.monitoring(times.clue(), times.monitored(), times.removed());
    }
  }

  /// Whether the family has been watched long enough for its removal to begin.
  static boolean canLeave(Family family) {
    LocalDate since = family.times().monitored();
    return since != null
        && family.times().removed() == null
        && since.isBefore(family.setting().today().minusDays(LONG_WATCHED_DAYS));
  }

  /// Lets the removal of a watched family be in its midst: begun, recognised, publicised.
  static void leave(Sheaf sheaf) {
    LocalDate begun = sheaf.family().setting().today().minusDays(LEAVING_DAYS);
    Row episode = sheaf.of(Catalogue.EPISODE).stream()
        .filter(row -> Coded.of(EpisodeKind.MONITORED).equals(row.get(EPISODE.KIND)))
        .findFirst()
        .orElseThrow();
    Row leaving = episode
        .with(EPISODE.STATE, Coded.of(EpisodeState.ENDING))
        .with(EPISODE.REMOVAL_BEGUN_ON, begun)
        .with(EPISODE.RECOGNISED_ON, begun.plusDays(8));
    sheaf.replace(episode, leaving);
    new Steps(sheaf.family(), leaving).leaving(begun).forEach(sheaf::add);
  }

  private void registration(LocalDate identified, @Nullable LocalDate exited) {
    Row episode = Row.empty(Catalogue.EPISODE, family.setting().nextId())
        .with(EPISODE.HOUSEHOLD, family.id())
        .with(EPISODE.KIND, Coded.of(EpisodeKind.REGISTERED))
        .with(EPISODE.STATE, Coded.of(exited == null ? EpisodeState.ACTIVE : EpisodeState.ENDED))
        .with(EPISODE.APPLIED_ON, identified.minusDays(60))
        .with(EPISODE.IDENTIFIED_ON, identified)
        .with(EPISODE.ENDED_ON, exited)
        .with(EPISODE.KEEPS_POLICY, true)
        .with(EPISODE.RECOGNISED_ON, exited == null ? null : exited.minusDays(22));
    sheaf.add(episode);
    Steps steps = new Steps(family, episode);
    steps.registration(identified).forEach(sheaf::add);
    if (exited != null) {
      steps.exit(exited).forEach(sheaf::add);
    }
    for (Cause cause : family.story().causes()) {
      sheaf.add(cause(episode, cause));
    }
  }

  private void monitoring(LocalDate clue, LocalDate identified, @Nullable LocalDate removed) {
    Row episode = Row.empty(Catalogue.EPISODE, family.setting().nextId())
        .with(EPISODE.HOUSEHOLD, family.id())
        .with(EPISODE.KIND, Coded.of(EpisodeKind.MONITORED))
        .with(EPISODE.STATE, Coded.of(removed == null ? EpisodeState.ACTIVE : EpisodeState.ENDED))
        .with(EPISODE.MONITORED_TYPE, Coded.of(family.story().monitored().orElseThrow()))
        .with(EPISODE.CLUE_CHANNEL, Coded.of(family.dice().pick(CHANNELS)))
        .with(EPISODE.CLUE_ON, clue)
        .with(EPISODE.APPLIED_ON, clue.plusDays(1))
        .with(EPISODE.IDENTIFIED_ON, identified)
        .with(EPISODE.ENDED_ON, removed)
        .with(EPISODE.REMOVAL, removed == null ? null : Coded.of(RemovalKind.HELPED))
        .with(EPISODE.RECOGNISED_ON, removed == null ? null : removed.minusDays(22))
        .with(EPISODE.DEVELOPMENT_STATED, Coded.of(development()));
    sheaf.add(episode);
    Steps steps = new Steps(family, episode);
    steps.monitoring(clue, identified).forEach(sheaf::add);
    if (removed != null) {
      steps.exit(removed).forEach(sheaf::add);
    }
    int position = 1;
    for (RiskType kind : family.story().risks()) {
      sheaf.add(risk(episode, kind, position++, clue).with(RISK.RESOLVED_ON, removed));
    }
  }

  private DevelopmentState development() {
    int year = family.setting().today().getYear();
    boolean done = sheaf.of(Catalogue.MEASURE).stream().anyMatch(MeasureRows::develops)
        || family.in(year).stream().anyMatch(now -> now.postMonths() > 0);
    return done ? DevelopmentState.DONE : DevelopmentState.NOT_YET;
  }

  private Row cause(Row episode, Cause kind) {
    Villager person = sufferer(kind == Cause.SCHOOLING, false).orElse(family.head());
    return Row.empty(Catalogue.CAUSE, family.setting().nextId())
        .with(CAUSE.HOUSEHOLD, family.id())
        .with(CAUSE.EPISODE, episode.id())
        .with(CAUSE.KIND, Coded.of(kind))
        .with(CAUSE.MAIN, kind == family.story().causes().getFirst())
        .with(
            CAUSE.PERSON,
            kind == Cause.ILLNESS || kind == Cause.DISABILITY || kind == Cause.SCHOOLING
                ? person.id()
                : null)
        .with(
            CAUSE.EVIDENCE, Words.fill(Words.pick("cause.evidence", family.dice()), person.name()));
  }

  private Row risk(Row episode, RiskType kind, int position, LocalDate clue) {
    Villager person = sufferer(kind == RiskType.SCHOOLING, true).orElse(family.head());
    boolean sudden =
        kind == RiskType.ACCIDENT || kind == RiskType.DISASTER || kind == RiskType.BUSINESS;
    return Row.empty(Catalogue.RISK, family.setting().nextId())
        .with(RISK.HOUSEHOLD, family.id())
        .with(RISK.EPISODE, episode.id())
        .with(RISK.KIND, Coded.of(kind))
        .with(RISK.POSITION, position)
        .with(RISK.DISASTER, family.story().disaster().map(Coded::of).orElse(null))
        .with(RISK.PERSON, person.id())
        .with(RISK.HAPPENED_ON, clue.minusDays(3))
        .with(RISK.LOSS, sudden ? BigDecimal.valueOf(family.dice().between(80, 400) * 100L) : null)
        .with(RISK.DETAIL, Words.fill(Words.one("risk.detail"), family.head().name()));
  }

  private Optional<Villager> sufferer(boolean pupil, boolean now) {
    return pupil
        ? family.person(Role.CHILD)
        : family.people().stream()
            .filter(p -> p.is(Trait.CHRONIC) || p.is(Trait.SERIOUS) || p.is(Trait.DISABLED))
            .filter(p -> p.is(Trait.NEW) == now)
            .findFirst();
  }
}
