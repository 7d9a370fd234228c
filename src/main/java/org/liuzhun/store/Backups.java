package org.liuzhun.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.store.backup.BackupFolder;
import org.liuzhun.store.backup.BackupRecord;
import org.liuzhun.store.backup.BackupWriter;
import org.liuzhun.store.backup.Manifest;
import org.liuzhun.store.backup.OwnBackup;
import org.liuzhun.store.backup.Trash;
import org.liuzhun.store.backup.Unpacked;
import org.liuzhun.store.disk.Hash;
import org.liuzhun.store.log.Log;
import org.liuzhun.store.log.Reach;
import org.liuzhun.store.projection.Projection;
import org.liuzhun.text.Trouble;

/// The backups of an open workbook (备份). Each is read back before it gets its name; one a week is
/// rebuilt as a whole, as if the laptop had been lost.
public final class Backups {

  private static final Duration WEEK = Duration.ofDays(7);

  private final Workbook workbook;
  private final Opened opened;
  private final WorkbookSettings settings;
  private final BackupFolder folder;
  private final Access access;

  Backups(Workbook workbook, Opened opened, WorkbookSettings settings, Access access) {
    this.workbook = workbook;
    this.access = access;
    this.opened = opened;
    this.settings = settings;
    folder = new BackupFolder(opened.folder());
  }

  /// How backups stand.
  ///
  /// @throws Trouble when the disk cannot be read
  public BackupState state() throws Trouble {
    return Opened.guarded(() -> {
      BackupRecord record = BackupRecord.read(opened.folder());
      return new BackupState(
          folder.list(),
          instant(record.own()),
          instant(record.elsewhere()),
          instant(record.failed()),
          instant(record.rebuilt()),
          opened.projection().applied().isEmpty() ? null : since());
    });
  }

  /// When this laptop was admitted; nobody knows of one that was not, so that it counts as long
  /// ago.
  private Instant since() {
    return opened
        .membership()
        .trust()
        .member(opened.keys().identity().device())
        .map(self -> self.certificate().issued().toInstant())
        .orElse(Instant.EPOCH);
  }

  private static @Nullable Instant instant(@Nullable String written) {
    return written == null ? null : Instant.parse(written);
  }

  /// The workbook's own backups as they tell of themselves, latest first. One that cannot be read
  /// is listed without its households.
  ///
  /// @throws Trouble when the disk cannot be read
  public List<KeptBackup> kept() throws Trouble {
    return Opened.guarded(() -> {
      List<KeptBackup> kept = new ArrayList<>();
      for (OwnBackup own : folder.list().reversed()) {
        kept.add(new KeptBackup(own, households(own)));
      }
      return List.copyOf(kept);
    });
  }

  private static @Nullable Integer households(OwnBackup own) throws IOException {
    try {
      return Unpacked.told(own.file()).households();
    } catch (Trouble damaged) {
      // Restoring it says what is wrong with it; the others are listed all the same.
      return null;
    }
  }

  /// Makes a backup in the workbook's own folder when anything changed since the last one, and
  /// removes those that the retention rule does not keep.
  ///
  /// @return whether one was made
  /// @throws Trouble what is wrong; that it failed is remembered
  public boolean keep() throws Trouble {
    return remembering(() -> {
      String content = content();
      List<OwnBackup> own = folder.list();
      BackupRecord known = BackupRecord.read(opened.folder());
      if (!own.isEmpty() && content.equals(known.content()) && known.failed() == null) {
        return false;
      }
      Instant now = settings.clock().instant();
      write(folder.next(now), now, false);
      long erased = erasures();
      remember(record -> record.good(now.toString(), content).holding(erased));
      if (erased == known.erased()) {
        folder.thin(settings.clock().getZone());
      } else {
        folder.keepLastOnly();
      }
      return true;
    });
  }

  /// How many erasures the log knows; backups from before the last of them still hold what went.
  private long erasures() {
    return opened.projection().deeds().erasures();
  }

  /// Makes a backup with everything, photographs too, in a file of the person's choice.
  ///
  /// @throws Trouble what is wrong; a file of that name is then what it was
  public void write(Path file) throws Trouble {
    Opened.guarded(() -> {
      Instant now = settings.clock().instant();
      write(file, now, true);
      remember(record -> record.wentElsewhere(now.toString()));
      access.note(AccessKind.BACKED_UP, file.toString());
      return true;
    });
  }

  /// After an erasure: a new backup is made and all older ones of the workbook's own are removed,
  /// because they still hold what was erased.
  public void renew() throws Trouble {
    remembering(this::replaced);
  }

  private boolean replaced() throws IOException, Trouble {
    Instant now = settings.clock().instant();
    write(folder.next(now), now, false);
    folder.keepLastOnly();
    String content = content();
    long erased = erasures();
    remember(record -> record.good(now.toString(), content).holding(erased));
    return true;
  }

  /// Whether a week has passed since a backup was rebuilt as a whole.
  public boolean rebuildDue() throws Trouble {
    BackupState state = state();
    Instant rebuilt = state.rebuilt();
    return !state.own().isEmpty()
        && (rebuilt == null || !settings.clock().instant().isBefore(rebuilt.plus(WEEK)));
  }

  /// Rebuilds the last of the workbook's own backups in a folder aside, opens it twice, and
  /// compares its register with what it was when the backup was made. Touches nothing of the
  /// open workbook and may run on any thread.
  ///
  /// @throws Trouble `trouble.store.backup-damaged`, `trouble.store.backup-differs`
  public void rebuild() throws Trouble {
    remembering(this::rebuilt);
  }

  private boolean rebuilt() throws IOException, Trouble {
    OwnBackup last = folder.list().getLast();
    Path trial = folder.trial("rebuilding");
    try {
      Unpacked unpacked = Unpacked.unpack(last.file(), trial);
      unpacked.check(opened.keys(), last.file());
      for (boolean again : new boolean[] {false, true}) {
        if (!digest(trial, again).equals(unpacked.manifest().digest())) {
          throw new Trouble("trouble.store.backup-differs", last.file());
        }
      }
    } finally {
      Trash.remove(trial);
    }
    String now = settings.clock().instant().toString();
    remember(record -> record.wasRebuilt(now));
    return true;
  }

  private String digest(Path trial, boolean again) throws IOException, Trouble {
    try (Log log = Log.open(trial, opened.keys())) {
      log.judgedBy(Membership.judgement(trial, opened.keys()));
      log.verify(_ -> {});
      Path tables = trial.resolve("projection");
      try (Projection made = Projection.open(tables, opened.keys(), log, again, _ -> {})) {
        return RegisterDigest.of(made.rows());
      }
    }
  }

  private void write(Path file, Instant now, boolean photos) throws IOException, Trouble {
    try {
      writeOnce(file, now, photos);
    } catch (Trouble trouble) {
      onlyDamaged(trouble);
      mend();
      writeOnce(file, now, photos);
    }
  }

  private void writeOnce(Path file, Instant now, boolean photos) throws IOException, Trouble {
    opened.log().seal();
    List<Row> rows = opened.projection().rows();
    Manifest manifest = Manifest.of(
        opened.space(),
        opened.keys().identity().device(),
        now.toString(),
        opened.projection().applied(),
        RegisterDigest.of(rows),
        (int) rows.stream().filter(row -> row.entity() == Catalogue.HOUSEHOLD).count());
    new BackupWriter(opened.folder(), opened.keys()).write(file, manifest, photos, this::readBack);
  }

  /// Reading the log through takes what the disk destroyed from an earlier backup; what none has is
  /// written anew from the tables, which still know it.
  private void mend() throws IOException, Trouble {
    try {
      opened.log().verify(_ -> {});
    } catch (Trouble trouble) {
      onlyDamaged(trouble);
      workbook.rebuild();
    }
  }

  private static void onlyDamaged(Trouble trouble) throws Trouble {
    if (!trouble.key().equals("trouble.store.segment-damaged")) {
      throw trouble;
    }
  }

  /// A log whose last segment is missing is sound by itself.
  private boolean holdsAll(Map<UUID, Reach> reach) {
    return opened.projection().applied().entrySet().stream()
        .allMatch(held -> reach.getOrDefault(held.getKey(), Reach.NONE).to() >= held.getValue());
  }

  private void readBack(Path written) throws IOException, Trouble {
    Path trial = folder.trial("reading");
    try {
      Unpacked.unpack(written, trial).check(opened.keys(), written);
      try (Log log = Log.open(trial, opened.keys())) {
        log.verify(_ -> {});
        if (!holdsAll(log.reach())) {
          throw new Trouble("trouble.store.segment-damaged", opened.folder().resolve("segments"));
        }
      }
    } finally {
      Trash.remove(trial);
    }
  }

  /// A hash of what a backup would hold now.
  private String content() throws IOException {
    byte[] keys = Files.readAllBytes(opened.folder().resolve("keys.json"));
    String held = new TreeMap<>(opened.projection().applied()) + Hash.hex(keys);
    return Hash.hex(held.getBytes(StandardCharsets.UTF_8));
  }

  private synchronized void remember(UnaryOperator<BackupRecord> change) throws IOException {
    change.apply(BackupRecord.read(opened.folder())).write(opened.folder());
  }

  private <T> T remembering(Opened.Work<T> work) throws Trouble {
    try {
      return Opened.guarded(work);
    } catch (Trouble trouble) {
      try {
        String now = settings.clock().instant().toString();
        remember(record -> record.bad(now));
      } catch (IOException e) {
        trouble.addSuppressed(e);
      }
      throw trouble;
    }
  }
}
