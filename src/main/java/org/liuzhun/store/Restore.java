package org.liuzhun.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.store.backup.Manifest;
import org.liuzhun.store.backup.Trash;
import org.liuzhun.store.backup.Unpacked;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.keys.KeyRing;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.log.Log;
import org.liuzhun.store.log.Reach;
import org.liuzhun.text.Trouble;

/// A backup on its way back to a workbook (恢复): unpacked aside, opened, checked. It becomes a
/// workbook as another laptop, because the laptop that wrote the backup may have gone on
/// since, or still does. Closing it without that leaves nothing behind.
public final class Restore implements AutoCloseable {

  private final Path aside;
  private final Keys keys;
  private final Reach end;
  private final Manifest manifest;
  private final VillageFile village;
  private final WorkbookSettings settings;

  private Restore(
      Path aside,
      Keys keys,
      Reach end,
      Manifest manifest,
      VillageFile village,
      WorkbookSettings settings) {
    this.aside = aside;
    this.keys = keys;
    this.end = end;
    this.manifest = manifest;
    this.village = village;
    this.settings = settings;
  }

  /// Unpacks a backup aside and checks all of it: hashes, signatures, chains, and that its register
  /// is what it was.
  ///
  /// @param parent the folder in which the workbook will get its own
  /// @throws Trouble `trouble.store.backup-foreign`, `trouble.store.backup-damaged`,
  ///     `trouble.store.backup-differs`, `trouble.store.wrong-key`; nothing is left behind
  public static Restore of(
      Path backup, Path parent, Credentials credentials, WorkbookSettings settings) throws Trouble {
    return Opened.guarded(() -> {
      SafeFile.folder(parent);
      Path aside = parent.resolve(".restoring-" + UUID.randomUUID());
      try {
        return checked(backup, aside, credentials, settings);
      } catch (IOException | Trouble | RuntimeException e) {
        Trash.remove(aside);
        throw e;
      }
    });
  }

  private static Restore checked(
      Path backup, Path aside, Credentials credentials, WorkbookSettings settings)
      throws IOException, Trouble {
    Unpacked unpacked = Unpacked.unpack(backup, aside);
    Keys keys = new KeyRing(aside).open(credentials);
    unpacked.check(keys, backup);
    try (Log log = Log.open(aside, keys)) {
      log.judgedBy(Membership.judgement(aside, keys));
      log.verify(_ -> {});
      List<Row> rows = new Replay(log, settings.progress()).rows(Instant.MAX);
      if (!RegisterDigest.of(rows).equals(unpacked.manifest().digest())) {
        throw new Trouble("trouble.store.backup-differs", backup);
      }
      return new Restore(
          aside, keys, log.end(), unpacked.manifest(), VillageFile.of(rows), settings);
    }
  }

  /// The village as the backup holds it.
  public VillageFile village() {
    return village;
  }

  /// When the backup was made.
  public Instant made() {
    return Instant.parse(manifest.made());
  }

  /// Makes it a workbook in a new or empty folder, as another laptop, and opens it.
  ///
  /// @throws Trouble `trouble.store.folder-not-empty`, `trouble.store.disk`
  public Workbook into(Path folder) throws Trouble {
    return Opened.guarded(() -> {
      empty(folder);
      Keys other = Opened.another(aside, keys, end, settings);
      SafeFile.move(aside, folder);
      Workbook restored = Workbook.open(folder, other, settings);
      restored.access().note(AccessKind.RESTORED, manifest.made());
      return restored;
    });
  }

  private static void empty(Path folder) throws IOException, Trouble {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new Trouble("trouble.store.folder-not-empty", folder);
      }
    }
    Files.delete(folder);
  }

  @Override
  public void close() throws Trouble {
    Opened.guarded(() -> {
      Trash.remove(aside);
      return true;
    });
  }
}
