package org.liuzhun.store;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.projection.Deeds;
import org.liuzhun.store.projection.Done;
import org.liuzhun.text.Trouble;

/// The workbook's past (时间线): what was changed by whom, and the village as it was.
public final class Timeline {

  private static final int HLC_SHIFT = 16;

  private final Opened opened;
  private final WorkbookSettings settings;

  Timeline(Opened opened, WorkbookSettings settings) {
    this.opened = opened;
    this.settings = settings;
  }

  /// All that happened to these rows.
  public Chronicle rows(Collection<UUID> rows) {
    List<Done> done = deeds().of(rows);
    return chronicle(done, done, false);
  }

  /// All that ever happened in a household's file, to rows and people deleted since as well.
  public Chronicle household(UUID household) {
    return rows(deeds().file(household).values().stream()
        .flatMap(List::stream)
        .map(Row::id)
        .collect(Collectors.toSet()));
  }

  /// What one transaction did to these rows. Of new rows only that they came.
  Chronicle deed(Dot dot, Collection<UUID> rows) {
    List<Done> done = deeds().of(rows);
    return chronicle(
        done, done.stream().filter(one -> one.line().dot().equals(dot)).toList(), true);
  }

  /// All that was written between two times, by the clocks of those who wrote: from the first up
  /// to, not including, the second. Of new rows only that they came.
  public Chronicle between(Instant from, Instant to) {
    return chronicle(deeds()
        .between(
            Math.max(0, from.toEpochMilli()) << HLC_SHIFT,
            Math.max(0, to.toEpochMilli()) << HLC_SHIFT));
  }

  /// All that was written behind a fixed version, which does not count itself.
  public Chronicle since(Row version) {
    Chronicle all = since(FixedVersion.numbers(version));
    return new Chronicle(
        all.entries().stream()
            .filter(entry -> !entry.row().equals(version.id()))
            .toList(),
        all.rows(),
        all.households());
  }

  /// The village as a fixed version holds it.
  public VillageFile asOf(Row version) throws Trouble {
    return asOf(FixedVersion.numbers(version));
  }

  /// All that was written behind a fixed state of the register, also what was written before it on
  /// another laptop and arrived later. Of new rows only that they came.
  ///
  /// @param fixed the number of the last transaction of each laptop that the state holds
  public Chronicle since(Map<UUID, Long> fixed) {
    return chronicle(deeds().after(fixed));
  }

  /// The village as it was known at a time, by the clocks of those who wrote.
  public VillageFile asOf(Instant time) throws Trouble {
    return Opened.guarded(() -> VillageFile.of(replay().rows(time)));
  }

  /// The village that these transactions made.
  ///
  /// @param fixed the number of the last transaction of each laptop that counts
  public VillageFile asOf(Map<UUID, Long> fixed) throws Trouble {
    return Opened.guarded(() -> VillageFile.of(replay().rows(fixed)));
  }

  private Replay replay() {
    KeptValues kept = KeptValues.of(deeds().of(Heading.Kind.ERASE));
    return new Replay(opened.log(), kept, settings.progress());
  }

  private Chronicle chronicle(List<Done> done) {
    Set<UUID> changed = done.stream()
        .map(Done::op)
        .filter(op -> !History.isBirth(op))
        .map(RowOp::row)
        .collect(Collectors.toSet());
    return chronicle(deeds().of(changed), done, true);
  }

  private Chronicle chronicle(List<Done> past, List<Done> wanted, boolean brief) {
    Map<UUID, Row> rows = known(wanted);
    Map<UUID, Set<UUID>> memberships = new HashMap<>();
    Set<UUID> people =
        rows.values().stream().flatMap(row -> person(row).stream()).collect(Collectors.toSet());
    rows.putAll(deeds().rows(Catalogue.PERSON, people));
    deeds().naming(Catalogue.MEMBERSHIP, MEMBERSHIP.PERSON, people).forEach(membership -> {
      UUID household = membership.get(MEMBERSHIP.HOUSEHOLD);
      UUID person = membership.get(MEMBERSHIP.PERSON);
      if (household != null && person != null) {
        memberships.computeIfAbsent(person, _ -> new HashSet<>()).add(household);
      }
    });
    Map<UUID, Set<UUID>> households = new HashMap<>();
    rows.values().forEach(row -> households.put(row.id(), households(row, memberships)));
    return new Chronicle(new History(past).tell(wanted, brief), rows, households);
  }

  private Map<UUID, Row> known(List<Done> done) {
    Map<Entity, Set<UUID>> byEntity = new HashMap<>();
    done.forEach(one -> Catalogue.entity(one.op().entity())
        .ifPresent(entity ->
            byEntity.computeIfAbsent(entity, _ -> new HashSet<>()).add(one.op().row())));
    Map<UUID, Row> rows = new HashMap<>();
    byEntity.forEach((entity, ids) -> rows.putAll(deeds().rows(entity, ids)));
    return rows;
  }

  private static Set<UUID> households(Row row, Map<UUID, Set<UUID>> memberships) {
    if (row.entity() == Catalogue.HOUSEHOLD) {
      return Set.of(row.id());
    }
    if (row.entity().owner() == Owner.PERSON) {
      return person(row).stream()
          .flatMap(person -> memberships.getOrDefault(person, Set.of()).stream())
          .collect(Collectors.toSet());
    }
    return row.entity().owning().map(row::get).map(Set::of).orElse(Set.of());
  }

  /// The person whose file the row belongs to, or whose membership it is.
  private static Optional<UUID> person(Row row) {
    if (row.entity() == Catalogue.PERSON) {
      return Optional.of(row.id());
    }
    return row.entity() == Catalogue.MEMBERSHIP
        ? Optional.ofNullable(row.get(MEMBERSHIP.PERSON))
        : row.entity().owner() == Owner.PERSON
            ? row.entity().owning().map(row::get)
            : Optional.empty();
  }

  private Deeds deeds() {
    return opened.projection().deeds();
  }
}
