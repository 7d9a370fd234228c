package org.liuzhun.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.catalogue.Catalogue;

/// The whole village as screens, checks and printing read it (全村档案): immutable, published anew
/// after each edit.
public final class VillageFile {

  /// What belongs to one household; the household's own row may not have arrived yet.
  private record Folder(@Nullable Row household, Map<Entity, List<Row>> rows) {
    static final Folder EMPTY = new Folder(null, Map.of());

    static Folder orEmpty(@Nullable Folder folder) {
      return folder == null ? EMPTY : folder;
    }

    List<Row> rows(Entity entity) {
      return rows.getOrDefault(entity, List.of());
    }
  }

  private final Map<Entity, List<Row>> villageRows;
  private final Shelf<Folder> folders;
  private final Shelf<PersonFile> people;
  private final Homes homes;
  private final Shelf<Dossier> dossiers;
  private final Map<UUID, Set<String>> open;

  private VillageFile(
      Map<Entity, List<Row>> villageRows,
      Shelf<Folder> folders,
      Shelf<PersonFile> people,
      Homes homes,
      Shelf<Dossier> dossiers,
      Map<UUID, Set<String>> open) {
    this.villageRows = villageRows;
    this.folders = folders;
    this.people = people;
    this.homes = homes;
    this.dossiers = dossiers;
    this.open = open;
  }

  /// A village of which nothing is known.
  public static VillageFile empty() {
    return new VillageFile(
        Map.of(), new Shelf<>(), new Shelf<>(), Homes.NONE, new Shelf<>(), Map.of());
  }

  /// The village that these rows make.
  public static VillageFile of(Collection<Row> rows) {
    return empty()
        .with(rows.stream()
            .map(row -> new RowChange(row.entity(), row.id(), null, row))
            .toList());
  }

  /// The same with other cells open.
  ///
  /// @param cells the names of the fields in which laptops disagree, by row
  public VillageFile withOpen(Map<UUID, Set<String>> cells) {
    return new VillageFile(villageRows, folders, people, homes, dossiers, Map.copyOf(cells));
  }

  /// Whether laptops disagree in a cell and nobody has decided yet (待核对).
  public boolean isOpen(UUID row, Field<?> field) {
    return open.getOrDefault(row, Set.of()).contains(field.name());
  }

  /// Whether laptops disagree anywhere.
  public boolean hasOpen() {
    return !open.isEmpty();
  }

  /// The village's own row; empty while nothing is known.
  public Row village() {
    List<Row> rows = rows(Catalogue.VILLAGE);
    return rows.isEmpty() ? Row.empty(Catalogue.VILLAGE, new UUID(0, 0)) : rows.getFirst();
  }

  /// The rows of an entity that belong to the village itself: all of a village's entity, and those
  /// of a household's entity that name no household, a complaint about the road for instance.
  public List<Row> rows(Entity entity) {
    return villageRows.getOrDefault(entity, List.of());
  }

  /// All rows of an entity, whosever file they lie in.
  public List<Row> all(Entity entity) {
    List<Row> all = new ArrayList<>(rows(entity));
    switch (entity.owner()) {
      case VILLAGE -> {}
      case HOUSEHOLD -> dossiers.values().forEach(dossier -> all.addAll(dossier.rows(entity)));
      case PERSON -> people.values().forEach(file -> all.addAll(rows(file, entity)));
    }
    return all;
  }

  private static List<Row> rows(PersonFile file, Entity entity) {
    if (entity != Catalogue.PERSON) {
      return file.rows(entity);
    }
    return file.person() == null ? List.of() : List.of(file.person());
  }

  /// The village row of this identity, a helper for instance.
  public Optional<Row> row(Entity entity, @Nullable UUID id) {
    return rows(entity).stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /// All household files.
  public Collection<Dossier> dossiers() {
    return dossiers.values();
  }

  /// The file of a household.
  public Optional<Dossier> dossier(UUID household) {
    return Optional.ofNullable(dossiers.get(household));
  }

  /// The files of all households in which the person is or was a member.
  public List<Dossier> dossiersOf(UUID person) {
    return dossiers.values().stream()
        .filter(dossier -> dossier.member(person).isPresent())
        .toList();
  }

  /// The households whose files the changes touch.
  public Set<UUID> touched(Collection<RowChange> changes) {
    Set<UUID> households = new HashSet<>();
    for (RowChange change : changes) {
      for (Row row : sides(change)) {
        switch (change.entity().owner()) {
          case HOUSEHOLD -> ownerOf(row, Catalogue.HOUSEHOLD).ifPresent(households::add);
          case PERSON ->
            ownerOf(row, Catalogue.PERSON).map(homes::of).ifPresent(households::addAll);
          case VILLAGE -> {}
        }
      }
    }
    return households;
  }

  /// The village after the changes.
  public VillageFile with(Collection<RowChange> changes) {
    Map<Entity, List<Row>> villageNow = new HashMap<>(villageRows);
    Shelf<Folder> foldersNow = new Shelf<>(folders);
    Shelf<PersonFile> peopleNow = new Shelf<>(people);
    Changed changed = new Changed(villageNow, foldersNow, peopleNow);
    changes.forEach(changed::take);
    Homes homesNow =
        homes.after(changes, id -> Folder.orEmpty(foldersNow.get(id)).rows(Catalogue.MEMBERSHIP));
    VillageFile bare = new VillageFile(villageNow, foldersNow, peopleNow, homesNow, dossiers, open);
    Shelf<Dossier> dossiersNow = new Shelf<>(dossiers);
    Set<UUID> touched = bare.touched(changes);
    touched.addAll(touched(changes));
    for (UUID household : touched) {
      Folder folder = Folder.orEmpty(foldersNow.get(household));
      if (folder.household() == null) {
        dossiersNow.remove(household);
      } else {
        dossiersNow.put(household, new Dossier(folder.household(), folder.rows(), peopleNow));
      }
    }
    return new VillageFile(villageNow, foldersNow, peopleNow, homesNow, dossiersNow, open);
  }

  private static List<Row> sides(RowChange change) {
    List<Row> rows = new ArrayList<>(2);
    if (change.before() != null) {
      rows.add(change.before());
    }
    if (change.after() != null) {
      rows.add(change.after());
    }
    return rows;
  }

  private static Optional<UUID> ownerOf(Row row, Entity owner) {
    if (row.entity() == owner) {
      return Optional.of(row.id());
    }
    return row.entity().field(owner.key()).map(field -> (UUID) row.get(field.column()));
  }

  /// Applies changes to copies; the lists that it touches are copied once.
  private record Changed(
      Map<Entity, List<Row>> villageRows,
      Shelf<Folder> folders,
      Shelf<PersonFile> people,
      Map<List<Row>, Boolean> fresh) {

    Changed(Map<Entity, List<Row>> villageRows, Shelf<Folder> folders, Shelf<PersonFile> people) {
      this(villageRows, folders, people, new IdentityHashMap<>());
    }

    void take(RowChange change) {
      Row before = change.before();
      Row after = change.after();
      if (before != null && (after == null || !owner(before).equals(owner(after)))) {
        replace(before, null);
      }
      if (after != null) {
        replace(after, after);
      }
    }

    private void replace(Row where, @Nullable Row now) {
      UUID id = owner(where).orElse(null);
      if (id == null) {
        edit(villageRows, where.entity(), where, now);
      } else if (where.entity().owner() == Owner.HOUSEHOLD) {
        folders.put(id, inFolder(Folder.orEmpty(folders.get(id)), where, now));
      } else {
        PersonFile old = people.get(id);
        people.put(id, of(old == null ? new PersonFile(id, null, Map.of()) : old, where, now));
      }
    }

    private Folder inFolder(Folder folder, Row where, @Nullable Row now) {
      return where.entity() == Catalogue.HOUSEHOLD
          ? new Folder(now, folder.rows())
          : new Folder(folder.household(), edited(folder.rows(), where.entity(), where, now));
    }

    private PersonFile of(PersonFile file, Row where, @Nullable Row now) {
      return where.entity() == Catalogue.PERSON
          ? new PersonFile(file.id(), now, file.rows())
          : new PersonFile(
              file.id(), file.person(), edited(file.rows(), where.entity(), where, now));
    }

    private Map<Entity, List<Row>> edited(
        Map<Entity, List<Row>> rows, Entity entity, Row where, @Nullable Row now) {
      Map<Entity, List<Row>> copy = new HashMap<>(rows);
      edit(copy, entity, where, now);
      return copy;
    }

    private void edit(Map<Entity, List<Row>> rows, Entity entity, Row where, @Nullable Row now) {
      List<Row> list = rows.getOrDefault(entity, List.of());
      if (!fresh.containsKey(list)) {
        list = new ArrayList<>(list);
        fresh.put(list, true);
        rows.put(entity, list);
      }
      int at = 0;
      while (at < list.size() && !list.get(at).id().equals(where.id())) {
        at++;
      }
      if (now == null) {
        list.removeIf(row -> row.id().equals(where.id()));
      } else if (at == list.size()) {
        list.add(now);
      } else {
        list.set(at, now);
      }
    }

    private static Optional<UUID> owner(Row row) {
      return switch (row.entity().owner()) {
        case VILLAGE -> Optional.empty();
        case HOUSEHOLD -> ownerOf(row, Catalogue.HOUSEHOLD);
        case PERSON -> ownerOf(row, Catalogue.PERSON);
      };
    }
  }
}
