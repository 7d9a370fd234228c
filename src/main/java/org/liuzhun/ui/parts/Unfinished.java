package org.liuzhun.ui.parts;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;

/// Typed text that was not taken, kept by row and field, so that it is still there when somebody
/// comes back to the row
/// (未保存的文字).
public final class Unfinished {

  private record Place(UUID row, String field) {}

  private final Map<Place, String> texts = new HashMap<>();

  /// Nothing is unfinished.
  public Unfinished() {}

  @Nullable
  String of(UUID row, Field<?> field) {
    return texts.get(new Place(row, field.key()));
  }

  void note(UUID row, FieldModel<?> model) {
    Place place = new Place(row, model.field().key());
    if (model.typing()) {
      texts.put(place, model.text().get());
    } else {
      texts.remove(place);
    }
  }

  /// Whether anything is left.
  public boolean isEmpty() {
    return texts.isEmpty();
  }
}
