package org.liuzhun.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.store.keys.Credentials;

class AttachmentsTest {

  private static final byte[] CONTENT = "a picture of the house".getBytes(StandardCharsets.UTF_8);

  @TempDir
  private Path folder = Path.of("");

  private List<Path> files() throws Exception {
    try (Stream<Path> all = Files.walk(folder.resolve("village").resolve("attachments"))) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void theSamePictureLiesThereOnceEncryptedAndComesBackAfterOpeningAgain() throws Exception {
    Path village = folder.resolve("village");
    String name;
    try (Workbook workbook =
        Workbook.create(village, Credentials.demonstration(), Village.SETTINGS)) {
      name = workbook.attachments().put(CONTENT);
      assertEquals(name, workbook.attachments().put(CONTENT));
    }
    assertEquals(1, files().size());
    String kept = Files.readString(files().getFirst(), StandardCharsets.ISO_8859_1);
    assertFalse(kept.contains("picture"));
    try (Workbook workbook =
        Workbook.open(village, Credentials.demonstration(), Village.SETTINGS)) {
      assertArrayEquals(CONTENT, workbook.attachments().get(name).orElseThrow());
    }
  }

  @Test
  void whatIsDamagedOrNamedWronglyIsNotThere() throws Exception {
    try (Workbook workbook =
        Workbook.create(folder.resolve("village"), Credentials.demonstration(), Village.SETTINGS)) {
      String name = workbook.attachments().put(CONTENT);
      assertTrue(workbook.attachments().get("../" + name).isEmpty());
      assertTrue(workbook.attachments().get("0".repeat(64)).isEmpty());
      Path file = files().getFirst();
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
      assertTrue(workbook.attachments().get(name).isEmpty());
    }
  }
}
