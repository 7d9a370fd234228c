package org.liuzhun.ui.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.scenes.Scenes;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.FieldModel;
import org.liuzhun.ui.parts.RowListModel;
import org.liuzhun.ui.session.MemorySession;

/// Every cell that a scene types is seen again in the list and the form of its page: chosen in the
/// list, visible in the form, and reading back as the same value.
class ScenesOnScreenTest {

  private final Map<Entity, RowListModel> pages = new HashMap<>();
  private final MemorySession session = new MemorySession(VillageFile.empty());

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void everySceneIsReadBackThroughTheModelsOfTheScreens() throws Exception {
    Texts.use(Texts.CHINESE);
    Map<String, List<Row>> scenes = Scenes.read();
    Edit.Builder edit = Edit.begin();
    scenes.values().forEach(rows -> rows.forEach(edit::create));
    session.save(edit.build());
    List<String> unseen = new ArrayList<>();
    scenes.forEach((scene, rows) -> rows.forEach(row -> readBack(scene, row, unseen)));
    assertEquals(List.of(), unseen);
    assertFalse(pages.isEmpty());
  }

  private void readBack(String scene, Row row, List<String> unseen) {
    RowListModel page = pages.computeIfAbsent(row.entity(), this::page);
    page.show(new UUID(0, 0), session.village().all(row.entity()));
    if (!page.choose(row.id())) {
      unseen.add(scene + " " + row);
      return;
    }
    for (Field<?> field : row.entity().fields()) {
      if (row.get(field.column()) != null && !field.is(Field.Trait.HIDDEN)) {
        FieldModel<?> model = page.form().model(field).orElseThrow();
        if (!page.form().visible().contains(model) || !says(model, row)) {
          unseen.add(scene + " " + field.key() + " says " + model.text().get());
        }
      }
    }
  }

  /// A reference says a name; everything else reads back as what was typed.
  private static boolean says(FieldModel<?> model, Row row) {
    String text = model.text().get();
    if (model.field().kind() instanceof ReferenceKind) {
      return !text.isBlank();
    }
    return model.field().kind().parse(text) instanceof Parsed.Value<?>(Object value)
        && row.get(model.field().column()).equals(value);
  }

  private RowListModel page(Entity entity) {
    Desk desk = new Desk(new VillageReferences(session::village), session::save, _ -> Map.of());
    List<Field<?>> fields = entity.fields().stream()
        .filter(field -> !field.is(Field.Trait.HIDDEN))
        .<Field<?>>map(field -> field)
        .toList();
    return RowListModel.of(desk, entity, fields);
  }
}
