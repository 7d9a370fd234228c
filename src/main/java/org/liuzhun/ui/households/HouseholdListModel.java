package org.liuzhun.ui.households;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.GroupOrder;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.writing.PersonName;
import org.liuzhun.ui.parts.Levels;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.session.Change;
import org.liuzhun.ui.session.Session;

/// The list of households, without nodes: which lines show, which one is open, what comes next.
final class HouseholdListModel implements AutoCloseable {

  private final Session session;
  private final HouseholdSearch search;
  private final Subscription listening;
  private final ObservableList<HouseholdLine> shown = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable UUID> open = new ReadOnlyObjectWrapper<>();
  private List<HouseholdLine> all = List.of();
  private HouseholdFilter filter = HouseholdFilter.NONE;
  private String words = "";
  private List<String> helpers = List.of();
  private int lastPosition;
  /// The lines by file: a file that did not change keeps its line.
  private Map<Dossier, HouseholdLine> lines = Map.of();
  private @Nullable LocalDate day;

  HouseholdListModel(Session session, HouseholdSearch search) {
    this.session = session;
    this.search = search;
    refresh();
    listening = session.listen(this::heard);
  }

  /// The lines that the filter lets through, in the order of the groups.
  ObservableList<HouseholdLine> shown() {
    return shown;
  }

  /// The household whose file is open, null while there is none.
  ReadOnlyObjectProperty<@Nullable UUID> open() {
    return open.getReadOnlyProperty();
  }

  void open(UUID household) {
    open.set(household);
    lastPosition = Math.max(0, position(household));
  }

  /// The filter that works now.
  HouseholdFilter filter() {
    return filter;
  }

  void filter(UnaryOperator<HouseholdFilter> change) {
    filter = change.apply(filter);
    sift();
  }

  /// Shows only what the words find; blank words show everything again.
  void search(String typed) {
    words = typed.strip();
    find();
    sift();
  }

  /// What is searched for; empty for nothing.
  String words() {
    return words;
  }

  /// What the search found best; without a search the first line.
  Optional<UUID> best() {
    Set<UUID> found = filter.found();
    return (found == null ? shown.stream().map(HouseholdLine::id) : found.stream())
        .filter(household -> position(household) >= 0)
        .findFirst();
  }

  /// How many households there are, filter or not.
  int size() {
    return all.size();
  }

  List<String> groups() {
    return GroupOrder.groups(session.village());
  }

  List<String> helpers() {
    return helpers;
  }

  private static List<String> helpers(List<HouseholdLine> all) {
    return all.stream()
        .flatMap(line -> line.helpers().stream())
        .distinct()
        .sorted(Comparator.comparing(name -> PersonName.of(name).sortKey()))
        .toList();
  }

  List<Cause> causes() {
    return all.stream()
        .flatMap(line -> line.causes().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /// The household so many lines below the open one (above for a negative number), within the lines
  /// shown. When the open one has just been mended out of the filter, the one that moved into its
  /// place is next.
  Optional<UUID> neighbour(int distance) {
    int at = position(open.get());
    int next = at >= 0
        ? at + distance
        : distance > 0 ? lastPosition + distance - 1 : lastPosition + distance;
    return next < 0 || next >= shown.size()
        ? Optional.empty()
        : Optional.of(shown.get(next).id());
  }

  /// Where the household stands among the lines shown, -1 when it does not.
  int position(@Nullable UUID household) {
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).id().equals(household)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void close() {
    listening.unsubscribe();
  }

  private void heard(Change change) {
    refresh();
  }

  private void refresh() {
    Map<Dossier, HouseholdLine> made = new IdentityHashMap<>();
    Policy policy = session
        .judgement()
        .map(judgement -> judgement.context().policy())
        .orElseGet(() -> Policy.of(session.village()));
    boolean newDay = !session.today().equals(day);
    day = session.today();
    for (Dossier dossier : session.village().dossiers()) {
      HouseholdLine known = newDay ? null : lines.get(dossier);
      Level level = level(dossier.id());
      made.put(
          dossier,
          known != null && known.level() == level
              ? known
              : HouseholdLine.of(session.village(), dossier, policy, day, level));
    }
    lines = made;
    all = made.values().stream().sorted(HouseholdLine.BY_GROUP).toList();
    helpers = helpers(all);
    find();
    sift();
  }

  private Level level(UUID household) {
    return session
        .judgement()
        .map(judgement -> Levels.of(judgement.worst(household)))
        .orElse(Level.UNKNOWN);
  }

  private void find() {
    filter = filter.found(words.isEmpty() ? null : search.find(session.village(), words));
  }

  private void sift() {
    List<HouseholdLine> lines = all.stream().filter(filter::lets).toList();
    if (!lines.equals(shown)) {
      shown.setAll(lines);
    }
  }
}
