package org.liuzhun.ui.photos;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.code.PaperKind;
import org.liuzhun.store.photo.PhotoFile;
import org.liuzhun.text.Trouble;

/// Takes the assigned photographs of a folder in, one after the other (整批入档). What cannot be read
/// is told and the others go on; it can be stopped after each.
final class FolderIntake {

  /// How far it is.
  ///
  /// @param kept how many are safe
  /// @param all how many there are to take in
  /// @param troubles what could not be taken in
  /// @param over whether nothing more comes
  record State(int kept, int all, List<Trouble> troubles, boolean over) {}

  private final PhotoIntake intake;
  private final Consumer<State> told;
  private final Deque<PhotoIntake.Item> waiting = new ArrayDeque<>();
  private final Set<UUID> safe = new HashSet<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private final int all;
  private boolean stopped;

  FolderIntake(
      PhotoIntake intake,
      PhotoSorting sorting,
      boolean withPlace,
      RowId ids,
      Consumer<State> told) {
    this.intake = intake;
    this.told = told;
    Map<Integer, UUID> rows = new HashMap<>();
    IntStream.range(0, sorting.photos().size())
        .filter(photo -> sorting.owner(photo).isPresent())
        .forEach(photo -> rows.put(photo, ids.next()));
    befores(sorting, rows).forEach(photo -> waiting.add(item(sorting, photo, withPlace, rows)));
    all = waiting.size();
  }

  /// In the order of the folder, but a photograph of before comes ahead of the one that names it.
  private static List<Integer> befores(PhotoSorting sorting, Map<Integer, UUID> rows) {
    List<Integer> order = new ArrayList<>();
    rows.keySet().stream().sorted().forEach(photo -> {
      sorting.before(photo).filter(earlier -> !order.contains(earlier)).ifPresent(order::add);
      if (!order.contains(photo)) {
        order.add(photo);
      }
    });
    return order;
  }

  private static PhotoIntake.Item item(
      PhotoSorting sorting, int photo, boolean withPlace, Map<Integer, UUID> rows) {
    PhotoFile file = sorting.photos().get(photo);
    return new PhotoIntake.Item(
        Objects.requireNonNull(rows.get(photo)),
        PhotoIntake.Owner.household(sorting.owner(photo).orElseThrow()),
        PaperKind.PHOTO,
        file.title(),
        file.taken().toLocalDate(),
        sorting.before(photo).map(rows::get).orElse(null),
        () -> Paper.read(file.path(), withPlace));
  }

  void start() {
    next();
  }

  /// What is safe stays; nothing more is begun.
  void stop() {
    stopped = true;
  }

  private void next() {
    boolean over = stopped || waiting.isEmpty();
    told.accept(new State(safe.size(), all, List.copyOf(troubles), over));
    if (!over) {
      PhotoIntake.Item item = alone(waiting.pop());
      intake.take(item, trouble -> answered(item, trouble));
    }
  }

  /// A photograph whose pendant could not be taken in stands alone.
  private PhotoIntake.Item alone(PhotoIntake.Item item) {
    return item.before() == null || safe.contains(item.before())
        ? item
        : new PhotoIntake.Item(
            item.id(), item.owner(), item.kind(), item.title(), item.day(), null, item.source());
  }

  private void answered(PhotoIntake.Item item, Optional<Trouble> trouble) {
    trouble.ifPresentOrElse(troubles::add, () -> safe.add(item.id()));
    next();
  }
}
