package org.liuzhun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.DOCUMENT;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.exchange.HostilePackages.Layer;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// Packages that were changed at any layer, by anybody up to a laptop of the village itself:
/// each is refused with words or brings exactly what the sound one brings, at once and in
/// little memory.
class HostilePackageTest {

  private static final long MEMORY = 200L << 20;

  @TempDir
  Path folder;

  private Workbook first;
  private Workbook second;
  private Path sound;
  private HostilePackages hostile;

  @BeforeEach
  void aSoundPackage() throws Exception {
    Township place = new Township(folder);
    first = place.found("first");
    Row household = Township.household(first, "13900000001");
    second = place.join(first, "second", Role.EDITOR);
    Township.take(first, place.send(second, first));
    String photograph = second.attachments().put(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
    second.save(Edit.begin()
        .create(Row.empty(Catalogue.DOCUMENT, second.ids().next())
            .with(DOCUMENT.HOUSEHOLD, household.id())
            .with(DOCUMENT.TITLE, "户口簿")
            .with(DOCUMENT.SHA256, photograph))
        .build());
    sound = place.send(second, first);
    hostile = new HostilePackages(
        sound,
        Files.readAllBytes(sound),
        first.sharing().identity(),
        second.sharing().identity(),
        List.of(key(first)));
  }

  @AfterEach
  void close() throws Trouble {
    first.close();
    second.close();
  }

  private static String key(Workbook book) {
    var sharing = book.sharing();
    return AgeKeys.recipient(
        sharing.trust().member(book.device()).orElseThrow().certificate().receives());
  }

  @Test
  void noChangedPackageChangesAnythingElseThanTheSoundOneWould() throws Exception {
    take(70, 1);
  }

  @Test
  @Tag("slow")
  void noneOfAHundredThousandDoes() throws Exception {
    take(100_000, 2);
  }

  private void take(int packages, long seed) throws Exception {
    Random random = new Random(seed);
    Set<String> allowed = Set.of(first.digest(), second.digest());
    Path bad = folder.resolve("bad.lzb");
    int refused = 0;
    for (int i = 0; i < packages; i++) {
      Layer layer = Layer.values()[i % Layer.values().length];
      Files.write(bad, hostile.next(layer, random));
      var before = first.village();
      try {
        Township.take(first, bad);
      } catch (Trouble trouble) {
        refused++;
        assertTrue(trouble.key().matches("trouble\\.(exchange|store)\\..*"), trouble.key());
        assertFalse(trouble.getMessage().isBlank());
        assertTrue(before == first.village(), layer + " changed what shows");
      }
      if (before != first.village()) {
        assertTrue(allowed.contains(first.digest()), layer.toString());
      }
    }
    assertTrue(refused > packages / 2, () -> "too few were refused");
    Township.take(first, sound);
    assertEquals(second.digest(), first.digest());
    assertTrue(first.verify().projectionAgrees());
  }

  @Test
  void whatSwellsIsRefusedBeforeItFillsTheMemory() throws Exception {
    byte[] swelling = new byte[Archive.LARGEST_ENTRY + 1];
    byte[] lines = "a\n".repeat(1 << 22).getBytes(StandardCharsets.US_ASCII);
    String segment = Archive.SEGMENTS + second.device() + "/0000000001-0000000002.segment";
    for (Map<String, byte[]> entries : List.of(
        Map.of(Archive.LAPTOPS, lines),
        Map.of(segment, swelling),
        Map.of(segment, lines),
        Map.of(Archive.PHOTOS + "0".repeat(64), swelling))) {
      Path file = Files.write(folder.resolve("bomb.lzb"), sealed(entries));
      ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      long before = threads.getCurrentThreadAllocatedBytes();
      assertThrows(Trouble.class, () -> Township.take(first, file));
      long taken = threads.getCurrentThreadAllocatedBytes() - before;
      assertTrue(taken < MEMORY, () -> entries.keySet() + " took " + (taken >> 20) + " MB");
    }
  }

  private byte[] sealed(Map<String, byte[]> more) throws Trouble {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(Archive.LAPTOPS, laptops());
    entries.putAll(more);
    Manifest plan = new Manifest(
        second.ids().next(),
        second.sharing().space(),
        second.sharing().trust().root(),
        "清溪村",
        second.device(),
        List.of(first.device()),
        1,
        1,
        OffsetDateTime.now(Township.CLOCK),
        Map.of());
    return Parcel.seal(plan, entries, second.sharing().identity(), List.of(key(first)));
  }

  private byte[] laptops() throws Trouble {
    StringBuilder text = new StringBuilder();
    second.sharing().texts().forEach(signed -> text.append(signed.line()).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aFileLargerThanAnyPackageIsRefusedUnread() throws Exception {
    Path file = folder.resolve("large.lzb");
    try (var large = new java.io.RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(Parcel.LARGEST + 1);
    }
    Trouble trouble = assertThrows(Trouble.class, () -> Township.take(first, file));
    assertEquals("trouble.exchange.too-large", trouble.key());
  }
}
