package org.liuzhun.ui.photos;

import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.photo.PhotoFile;

/// A folder of photographs being sorted into household files (照片归户), without nodes. Photographs
/// between which less than ten minutes went by are one stop; one key gives a stop to a household of
/// those visited on its day.
final class PhotoSorting {

  static final int MOST_CANDIDATES = 9;
  private static final Duration BETWEEN_STOPS = Duration.ofMinutes(10);
  private static final int DAYS_AROUND = 3;

  private record Step(int at, Map<Integer, UUID> owners, Set<Integer> left) {}

  private final VillageFile village;
  private final List<PhotoFile> photos;
  private final List<Integer> stops = new ArrayList<>();
  private final Map<LocalDate, Set<UUID>> added = new HashMap<>();
  private final Map<Integer, Integer> before = new LinkedHashMap<>();
  private final Deque<Step> past = new ArrayDeque<>();
  private Map<Integer, UUID> owners = new HashMap<>();
  private Set<Integer> left = new LinkedHashSet<>();
  private @Nullable Integer unmended;
  private int at;

  /// @param photos in the order of time
  PhotoSorting(VillageFile village, List<PhotoFile> photos) {
    this.village = village;
    this.photos = photos;
    for (int i = 0; i < photos.size(); i++) {
      boolean same = i > 0
          && Duration.between(photos.get(i - 1).taken(), photos.get(i).taken())
                  .compareTo(BETWEEN_STOPS)
              < 0;
      stops.add(i == 0 ? 0 : stops.get(i - 1) + (same ? 0 : 1));
    }
  }

  List<PhotoFile> photos() {
    return photos;
  }

  /// Which photograph is looked at; as many as there are when all were seen.
  int at() {
    return at;
  }

  boolean isSeen() {
    return at >= photos.size();
  }

  /// Looks at another one.
  void move(int by) {
    at = Math.clamp(at + by, 0, Math.max(0, photos.size() - 1));
  }

  void look(int photo) {
    at = photo;
  }

  int stop(int photo) {
    return stops.get(photo);
  }

  Optional<UUID> owner(int photo) {
    return Optional.ofNullable(owners.get(photo));
  }

  boolean isLeft(int photo) {
    return left.contains(photo);
  }

  int assigned() {
    return owners.size();
  }

  /// The households that a photograph may belong to: those visited on its day in the order of the
  /// visits, else within three days the nearest first, then those that were named for that day.
  List<Dossier> candidates(int photo) {
    LocalDate day = photos.get(photo).taken().toLocalDate();
    Set<UUID> found = new LinkedHashSet<>(visited(day, 0));
    if (found.isEmpty()) {
      found.addAll(visited(day, DAYS_AROUND));
    }
    found.addAll(added.getOrDefault(day, Set.of()));
    return found.stream()
        .flatMap(id -> village.dossier(id).stream())
        .limit(MOST_CANDIDATES)
        .toList();
  }

  private List<UUID> visited(LocalDate day, int around) {
    return village.dossiers().stream()
        .flatMap(dossier -> dossier.rows(Catalogue.VISIT).stream())
        .filter(visit -> distance(visit, day) <= around)
        .sorted(Comparator.<Row>comparingLong(visit -> distance(visit, day)).thenComparing(Row::id))
        .flatMap(visit -> Optional.ofNullable(visit.get(VISIT.HOUSEHOLD)).stream())
        .distinct()
        .toList();
  }

  private static long distance(Row visit, LocalDate day) {
    LocalDate visited = visit.get(VISIT.VISITED_ON);
    return visited == null ? Long.MAX_VALUE : Math.abs(visited.toEpochDay() - day.toEpochDay());
  }

  /// Gives the photograph and the rest of its stop to a household, and goes on to the next stop.
  void assignStop(UUID household) {
    int end = at;
    while (end < photos.size() && stops.get(end).equals(stops.get(at))) {
      end++;
    }
    assign(household, end);
  }

  /// Gives this photograph alone to a household, and goes on to the next one.
  void assignOne(UUID household) {
    assign(household, at + 1);
  }

  private void assign(UUID household, int end) {
    if (isSeen()) {
      return;
    }
    remember();
    LocalDate day = photos.get(at).taken().toLocalDate();
    added.computeIfAbsent(day, _ -> new LinkedHashSet<>()).add(household);
    for (int i = at; i < end; i++) {
      owners.put(i, household);
      left.remove(i);
    }
    at = end;
  }

  /// Leaves this photograph out, and goes on to the next one.
  void leaveOut() {
    if (!isSeen()) {
      remember();
      owners.remove(at);
      left.add(at);
      at++;
    }
  }

  /// Takes the last step back.
  void back() {
    if (!past.isEmpty()) {
      Step step = past.pop();
      at = step.at();
      owners = step.owners();
      left = step.left();
    }
  }

  private void remember() {
    past.push(new Step(at, new HashMap<>(owners), new LinkedHashSet<>(left)));
  }

  /// This photograph shows something before it was mended.
  void unmended() {
    unmended = isSeen() ? null : at;
  }

  /// This photograph shows the same thing mended: the two are a pair. False when nothing was marked
  /// before, or it is the same photograph.
  boolean mended() {
    Integer earlier = unmended;
    if (isSeen() || earlier == null || earlier == at) {
      return false;
    }
    before.put(at, earlier);
    unmended = null;
    return true;
  }

  boolean isUnmended(int photo) {
    return Objects.equals(unmended, photo) || before.containsValue(photo);
  }

  boolean isMended(int photo) {
    return before.containsKey(photo);
  }

  /// The photograph of the same thing before it was mended, when both belong to one household.
  Optional<Integer> before(int photo) {
    return Optional.ofNullable(before.get(photo))
        .filter(earlier -> owner(earlier).equals(owner(photo)));
  }
}
