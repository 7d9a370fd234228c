package org.liuzhun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// A package of a later program is explained, kept, and taken in after the update.
class KeptPackagesTest {

  @TempDir
  Path folder;

  private Workbook first;
  private Workbook second;
  private Path sound;

  @BeforeEach
  void aPackage() throws Trouble {
    Township place = new Township(folder);
    first = place.found("first");
    Row household = Township.household(first, "13900000001");
    second = place.join(first, "second", Role.EDITOR);
    Township.phone(second, household, "13900000002");
    sound = place.send(second, first);
  }

  @AfterEach
  void close() throws Trouble {
    first.close();
    second.close();
  }

  /// What a later program would write: another reader, and an entry that nobody knows here.
  private Path newer() throws Exception {
    byte[] zip = AgeFile.decrypt(sound, first.sharing().identity(), plain -> plain.readAllBytes());
    Map<String, byte[]> entries = new LinkedHashMap<>();
    Archive.read(new ByteArrayInputStream(zip), zip.length, entries::put);
    String manifest = new String(entries.get(Archive.MANIFEST), StandardCharsets.UTF_8)
        .replace("\"reader\":1", "\"reader\":2");
    byte[] bytes = manifest.getBytes(StandardCharsets.UTF_8);
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(Archive.MANIFEST, bytes);
    String signature = HexFormat.of().formatHex(second.sharing().identity().sign(bytes));
    all.put(Archive.SIGNATURE, (signature + "\n").getBytes(StandardCharsets.UTF_8));
    all.put("snapshots/of-the-future", new byte[] {1, 2, 3});
    entries.forEach(all::putIfAbsent);
    String key = AgeKeys.recipient(first
        .sharing()
        .trust()
        .member(first.device())
        .orElseThrow()
        .certificate()
        .receives());
    byte[] sealed = AgeFile.encrypt(Archive.write(all), List.of(key));
    return Files.write(folder.resolve("newer.lzb"), sealed);
  }

  @Test
  void aNewerPackageIsExplainedAndKeptOnceAndChangesNothing() throws Exception {
    Path newer = newer();
    String before = first.digest();
    for (int again = 0; again < 2; again++) {
      Trouble trouble = assertThrows(Trouble.class, () -> Township.take(first, newer));
      assertEquals("trouble.exchange.newer-kept", trouble.key());
    }
    assertEquals(before, first.digest());
    KeptPackages kept = new KeptPackages(first);
    assertEquals(1, kept.waiting().size());
    assertEquals(List.of(), kept.readable());
    assertEquals(-1, Files.mismatch(newer, kept.waiting().getFirst()));
    assertThrows(Trouble.class, () -> new Inbox(first, Township.CLOCK).preview(newer));
    assertEquals(1, kept.waiting().size(), "a preview keeps nothing");
  }

  @Test
  void afterTheUpdateItIsTakenInAndLetGo() throws Exception {
    Path inbox = first.folder().resolve("inbox");
    assertTrue(new KeptPackages(inbox, 1).keep(sound, 2));
    assertEquals(1, new KeptPackages(first).waiting().size());
    List<Path> readable = new KeptPackages(inbox, 2).readable();
    assertEquals(1, readable.size());
    Township.take(first, readable.getFirst());
    assertEquals(second.digest(), first.digest());
    assertEquals(List.of(), new KeptPackages(inbox, 2).readable());
    assertTrue(Files.exists(sound), "what somebody else keeps stays");
  }

  @Test
  void whatCanBeReadSinceTheUpdateAndIsRefusedIsOfferedNoMore() throws Exception {
    Path damaged =
        Files.write(folder.resolve("damaged"), Arrays.copyOf(Files.readAllBytes(sound), 500));
    new KeptPackages(first.folder().resolve("inbox"), 0).keep(damaged, 1);
    List<Path> offered = new RememberedFolder(first).watch().kept();
    assertEquals(1, offered.size());
    assertThrows(Trouble.class, () -> Township.take(first, offered.getFirst()));
    assertEquals(0, new RememberedFolder(first).watch().count());
  }

  @Test
  void theInboxDoesNotFillTheDisk() throws Exception {
    KeptPackages kept = new KeptPackages(first);
    Path file = folder.resolve("some");
    for (int i = 0; i < 50; i++) {
      assertTrue(kept.keep(Files.writeString(file, "package " + i), 2));
    }
    assertEquals(false, kept.keep(Files.writeString(file, "one more"), 2));
    assertTrue(kept.keep(Files.writeString(file, "package 7"), 2), "it is there already");
    assertEquals(50, kept.waiting().size());
  }
}
