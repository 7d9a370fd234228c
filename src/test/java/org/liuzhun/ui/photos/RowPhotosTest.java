package org.liuzhun.ui.photos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.DOCUMENT;
import static org.liuzhun.registry.db.Tables.HELPER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.session.MemorySession;
import org.liuzhun.ui.session.WorkbookOnDisk;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Photographs of people of the team.
@ExtendWith(ApplicationExtension.class)
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

  @Test
  void aScannedPaperIsNoPhotographOfHim(FxRobot robot, @TempDir Path folder) throws Exception {
    Path scan = folder.resolve("scan.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(scan.toFile());
    }
    try (WorkbookOnDisk disk = WorkbookOnDisk.with(folder, List.of(HE))) {
      var photos = new RowPhotos(disk.session(), new Chooses(scan), DOCUMENT.HELPER, "");
      robot.interact(() -> photos.show(HE));
      robot.interact(((Button) photos.lookup("#row-photo"))::fire);
      disk.finish();
      assertEquals(List.of(), disk.session().village().rows(Catalogue.DOCUMENT));
      assertTrue(photos.lookupAll(".label").stream()
          .map(label -> ((Label) label).getText())
          .anyMatch(Texts.of("trouble.store.picture", "scan.pdf")::equals));
    }
  }

  /// Chooses this file.
  private record Chooses(Path file) implements FilePicker {

    @Override
    public Optional<Path> open(Request request) {
      return Optional.of(file);
    }

    @Override
    public Optional<Path> save(Request request) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> folder(Request request) {
      return Optional.empty();
    }
  }
}
