package org.liuzhun.ui.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.store.draft.Draft;

/// Typed text that was not taken, kept by row and field, so that it is still there when somebody
/// comes back to the row (未保存的文字), also after the program broke off.
public final class Unfinished {

  private record Place(UUID row, String field) {}

  private final Map<Place, String> texts = new LinkedHashMap<>();
  private final List<Draft> offered;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /// Nothing is unfinished.
  public Unfinished() {
    this(List.of());
  }

  /// What the last session left unfinished.
  public Unfinished(List<Draft> left) {
    offered = List.copyOf(left);
    left.forEach(draft -> texts.put(new Place(draft.row(), draft.field()), draft.text()));
  }

  /// The text that waits in a field, or null.
  public @Nullable String of(UUID row, Field<?> field) {
    return texts.get(new Place(row, field.key()));
  }

  /// This text stands in the field and is not taken; null when there is none any more.
  public void note(UUID row, Field<?> field, @Nullable String text) {
    note(new Place(row, field.key()), text);
  }

  /// The person does not want the text back.
  public void drop(Draft draft) {
    note(new Place(draft.row(), draft.field()), null);
  }

  private void note(Place place, @Nullable String text) {
    String before = text == null ? texts.remove(place) : texts.put(place, text);
    if (!Objects.equals(before, text)) {
      listeners.forEach(Runnable::run);
    }
  }

  /// All that is unfinished now.
  public List<Draft> all() {
    return texts.entrySet().stream()
        .map(e -> new Draft(e.getKey().row(), e.getKey().field(), e.getValue()))
        .toList();
  }

  /// What the last session left and is still as it was.
  public List<Draft> offered() {
    return offered.stream()
        .filter(d -> d.text().equals(texts.get(new Place(d.row(), d.field()))))
        .toList();
  }

  /// Tells of every change until it is unsubscribed.
  public Subscription listen(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }
}
