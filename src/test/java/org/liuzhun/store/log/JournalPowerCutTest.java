package org.liuzhun.store.log;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.store.disk.DiskLog;
import org.liuzhun.store.disk.ObservedDisk;
import org.liuzhun.store.disk.PowerCut;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.keys.KeyRing;
import org.liuzhun.store.keys.Keys;

/// The journal of a long edit, which has several records, when the current fails.
class JournalPowerCutTest {

  @TempDir
  Path temporary;

  private static byte[] content(int number) {
    String words = ("words " + number + " ").repeat(200);
    LinePair line = new LinePair("{\"s\":\"" + words + "\"}", "{}");
    return LinePair.join(List.of(line)).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void anInterruptedSaveNeverLooksLikeDamageAndNoReportedOneIsMissing() throws Exception {
    Path home = Files.createDirectory(temporary.resolve("keys"));
    Keys keys =
        new KeyRing(home).create(Credentials.demonstration(), UUID.randomUUID()).keys();
    ObservedDisk disk = new ObservedDisk(Files.createDirectory(temporary.resolve("disk")));
    try (Journal journal = Journal.create(disk.root().resolve("journal"), keys)) {
      for (int save = 0; save < 4; save++) {
        int first = save * 3;
        journal.append(
            List.of(content(first), content(first + 1), content(first + 2)).iterator());
        disk.log().promise(Map.of("records", first + 3));
      }
    }
    Random random = new Random(6);
    for (int cut = 0; cut < 300; cut++) {
      int at = random.nextInt(disk.log().length() + 1);
      PowerCut.Mood mood = PowerCut.Mood.values()[random.nextInt(4)];
      Path after = temporary.resolve("cut" + cut);
      PowerCut.layOut(disk.log(), at, mood, random, after);
      int promised = disk.log()
          .promised(at)
          .map(DiskLog.Promise::said)
          .map(said -> (int) said.get("records"))
          .orElse(0);
      int records = 0;
      for (Path file : Journal.list(after.resolve("journal"))) {
        JournalContent content = JournalContent.read(file, keys);
        assertFalse(content.damaged());
        records += content.transactions().size();
      }
      assertTrue(records >= promised, records + " of " + promised);
    }
  }
}
