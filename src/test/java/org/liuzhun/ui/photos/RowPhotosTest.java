package org.liuzhun.ui.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.DOCUMENT;
import static org.liuzhun.registry.db.Tables.HELPER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.session.MemorySession;

/// Photographs of people of the team.
class RowPhotosTest {

  private static final Row HE = Row.empty(Catalogue.HELPER, new UUID(3, 1)).with(HELPER.NAME, "周明");
  private static final Row SHE =
      Row.empty(Catalogue.HELPER, new UUID(3, 2)).with(HELPER.NAME, "石秀云");

  private static Row photo(long id, Row of, int year) {
    return Row.empty(Catalogue.DOCUMENT, new UUID(4, id))
        .with(DOCUMENT.HELPER, of.id())
        .with(DOCUMENT.SHA256, "a" + id)
        .with(DOCUMENT.TAKEN_ON, LocalDate.of(year, 3, 1));
  }

  private static List<Button> removals(RowPhotos photos) {
    return photos.lookupAll(".quiet").stream().map(Button.class::cast).toList();
  }

  @Test
  void onlyHisPhotosAreShownAndOneCanBeRemoved() {
    Row late = photo(1, HE, 2026);
    var session = new MemorySession(
        VillageFile.of(List.of(HE, SHE, late, photo(2, HE, 2024), photo(3, SHE, 2025))));
    var photos = new RowPhotos(session, new FilePicker.Nothing(), DOCUMENT.HELPER, "");
    photos.show(HE);
    assertEquals(2, removals(photos).size());
    removals(photos).getFirst().fire();
    photos.show(HE);
    assertEquals(1, removals(photos).size());
    assertTrue(session.village().rows(Catalogue.DOCUMENT).stream()
        .noneMatch(row -> row.id().equals(late.id())));
    photos.show(null);
    assertTrue(photos.isDisabled() && removals(photos).isEmpty());
    session.close();
  }
}
