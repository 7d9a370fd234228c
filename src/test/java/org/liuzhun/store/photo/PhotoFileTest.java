package org.liuzhun.store.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.text.Trouble;

class PhotoFileTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @TempDir
  Path folder;

  private void file(String name, String changed) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[] {1, 2, 3});
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse(changed)));
  }

  private List<String> titles() throws Trouble {
    return PhotoFile.in(folder, ZONE).stream().map(PhotoFile::title).toList();
  }

  @Test
  void theNameTellsTheTimeWhereTheCameraDoesNot() throws Exception {
    file("IMG_20260514_093021.jpg", "2026-06-01T00:00:00Z");
    assertEquals(
        LocalDateTime.of(2026, 5, 14, 9, 30, 21),
        PhotoFile.in(folder, ZONE).getFirst().taken());
  }

  @Test
  void elseTheFilesOwnTimeCounts() throws Exception {
    file("房屋.JPG", "2026-05-14T01:30:00Z");
    assertEquals(
        LocalDateTime.of(2026, 5, 14, 9, 30),
        PhotoFile.in(folder, ZONE).getFirst().taken());
  }

  @Test
  void aTimeThatDoesNotExistIsNoTime() throws Exception {
    file("20261399_256199.png", "2026-05-14T01:30:00Z");
    assertEquals(
        LocalDateTime.of(2026, 5, 14, 9, 30),
        PhotoFile.in(folder, ZONE).getFirst().taken());
  }

  @Test
  void photographsOfTheFolderAndThoseInItAreInTheOrderOfTimeAndNothingElseIs() throws Exception {
    file("b.jpg", "2026-05-14T03:00:00Z");
    file("DCIM/a.jpeg", "2026-05-14T01:00:00Z");
    file("走访记录.docx", "2026-05-14T02:00:00Z");
    assertEquals(List.of("a", "b"), titles());
  }

  @Test
  void aFolderThatIsGoneIsTold() {
    Path gone = folder.resolve("gone");
    assertThrows(Trouble.class, () -> PhotoFile.in(gone, ZONE));
  }
}
