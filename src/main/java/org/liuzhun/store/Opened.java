package org.liuzhun.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.exception.DataAccessException;
import org.liuzhun.store.disk.Evidence;
import org.liuzhun.store.disk.FolderLock;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.store.keys.KeyRing;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.log.Holes;
import org.liuzhun.store.log.Log;
import org.liuzhun.store.log.Reach;
import org.liuzhun.store.merge.Dot;
import org.liuzhun.store.merge.Transaction;
import org.liuzhun.store.projection.Projection;
import org.liuzhun.text.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The parts of an open workbook: lock, keys, log, projection.
final class Opened {

  private static final Logger LOG = LoggerFactory.getLogger(Opened.class);

  private final Path folder;
  private final UUID space;
  private final FolderLock lock;
  private final Membership membership;
  private final long lost;
  private Keys keys;
  private Log log;

  @SuppressWarnings("NullAway.Init") // made right after
  private Projection projection;

  private boolean stale;

  private Opened(
      Path folder,
      UUID space,
      FolderLock lock,
      Membership membership,
      long lost,
      Keys keys,
      Log log) {
    this.folder = folder;
    this.space = space;
    this.lock = lock;
    this.membership = membership;
    this.lost = lost;
    this.keys = keys;
    this.log = log;
  }

  /// Work that the world can disturb.
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException, Trouble;
  }

  /// Does the work; what the disk or the database refuses becomes trouble.
  static <T> T guarded(Work<T> work) throws Trouble {
    try {
      return work.run();
    } catch (AccessDeniedException | ReadOnlyFileSystemException e) {
      throw new Trouble(e, "trouble.store.read-only", String.valueOf(e.getMessage()));
    } catch (NoSuchFileException e) {
      throw new Trouble(e, "trouble.store.gone", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new Trouble(e, "trouble.store.disk", String.valueOf(e.getMessage()));
    } catch (DataAccessException e) {
      throw new Trouble(e, "trouble.store.projection", e.sqlState());
    }
  }

  /// A new workbook with its recovery code.
  record Created(Opened opened, Optional<String> recoveryCode) {}

  static Created create(Path folder, Credentials credentials, WorkbookSettings settings)
      throws IOException, Trouble {
    WorkbookFile file = WorkbookFile.create(folder, UUID.randomUUID());
    FolderLock lock = FolderLock.take(folder.resolve("lock"), settings.person());
    try {
      KeyRing.Created keys =
          new KeyRing(folder).create(credentials, UUID.randomUUID(), settings.person());
      Opened opened = parts(folder, file.space(), lock, keys.keys(), settings);
      file.write(folder);
      return new Created(opened, keys.recoveryCode());
    } catch (IOException | Trouble | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  static Opened open(Path folder, Credentials credentials, WorkbookSettings settings)
      throws IOException, Trouble {
    if (Joining.isWaiting(folder)) {
      throw new Trouble("trouble.store.waiting", folder);
    }
    WorkbookFile file = WorkbookFile.read(folder);
    FolderLock lock = FolderLock.take(folder.resolve("lock"), settings.person());
    try {
      Keys keys = new KeyRing(folder).open(credentials, settings.clock());
      return parts(folder, file.space(), lock, keys, settings);
    } catch (IOException | Trouble | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /// Opens with keys that are there already.
  static Opened open(Path folder, Keys keys, WorkbookSettings settings)
      throws IOException, Trouble {
    WorkbookFile file = WorkbookFile.read(folder);
    FolderLock lock = FolderLock.take(folder.resolve("lock"), settings.person());
    try {
      return parts(folder, file.space(), lock, keys, settings);
    } catch (IOException | Trouble | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static Opened parts(
      Path folder, UUID space, FolderLock lock, Keys keys, WorkbookSettings settings)
      throws IOException, Trouble {
    long published = Math.max(
        Projection.witness(tables(folder), keys.identity().device()),
        new Witness(folder).of(keys.identity().device()));
    Log log = Log.open(folder, keys, published);
    Set<UUID> laptops = new HashSet<>(log.laptops());
    laptops.remove(keys.identity().device());
    Membership membership = Membership.open(folder, space, keys, settings, !laptops.isEmpty());
    long lost = Math.max(published, log.saved()) - log.last();
    Keys now = keys;
    if (lost > 0) {
      // What the numbers behind the end of the log stood for is gone, but others may have it: they
      // must not be used again, so this copy goes on as another laptop.
      new Evidence(folder).miss(Damages.gone(lost, keys.identity().device()));
      now =
          another(folder, keys, membership, Map.of(keys.identity().device(), log.end()), settings);
      log = Log.open(folder, now);
    }
    log.judgedBy(membership::judge);
    Opened opened = new Opened(folder, space, lock, membership, Math.max(0, lost), now, log);
    boolean moved = Fork.resume(folder, now, log, membership);
    opened.project(settings, lost <= 0 && !moved);
    Remains.remove(folder, opened.keys, opened.projection);
    return opened;
  }

  /// Makes the projection, from what the disk has left of the log.
  private void project(WorkbookSettings settings, boolean fromBase) throws IOException, Trouble {
    try {
      if (Holes.isPlain(folder, keys)) {
        throw new Trouble("trouble.store.segment-damaged", folder.resolve("segments"));
      }
      projection = Projection.open(tables(folder), keys, log, fromBase, settings.progress());
      eraseAgain(log.isMended());
    } catch (Trouble trouble) {
      if (!trouble.key().equals("trouble.store.segment-damaged")) {
        throw trouble;
      }
      LOG.error("the log has a hole: {}", trouble.key());
      boolean mended = rescue(settings, _ -> Optional.empty());
      projection = Projection.open(tables(folder), keys, log, false, settings.progress());
      eraseAgain(mended);
    }
  }

  /// @return whether anything came from a backup
  private boolean rescue(WorkbookSettings settings, Function<Dot, Optional<Transaction>> known)
      throws IOException, Trouble {
    Rescue.Rescued rescued = new Rescue(folder, membership, settings).run(keys, log, known);
    keys = rescued.keys();
    log = rescued.log();
    return rescued.mended();
  }

  /// Makes a restored copy another laptop.
  ///
  /// @param end how far it has its own writing
  static Keys another(Path folder, Keys keys, Reach end, WorkbookSettings settings)
      throws IOException, Trouble {
    UUID space = WorkbookFile.read(folder).space();
    Membership membership = Membership.open(folder, space, keys, settings, false);
    Map<UUID, Reach> had = Map.of(keys.identity().device(), end);
    return another(folder, keys, membership, had, settings);
  }

  /// Gives a copy of a workbook an identity of its own, which takes the place of the former one.
  ///
  /// @param had how far it has the writing of the names that it leaves
  static Keys another(
      Path folder,
      Keys keys,
      Membership membership,
      Map<UUID, Reach> had,
      WorkbookSettings settings)
      throws IOException, Trouble {
    return another(folder, keys, membership, Identity.create(UUID.randomUUID()), had, settings);
  }

  private static Keys another(
      Path folder,
      Keys keys,
      Membership membership,
      Identity next,
      Map<UUID, Reach> had,
      WorkbookSettings settings)
      throws IOException, Trouble {
    membership.succeed(keys.identity(), next, had, OffsetDateTime.now(settings.clock()));
    return new KeyRing(folder).changeIdentity(keys, next);
  }

  /// Goes on as another laptop, because somebody else writes, or wrote, under this identity.
  ///
  /// @param next the other identity
  /// @param had how far this laptop has the writing of the names that it leaves
  void becomeAnother(Identity next, Map<UUID, Reach> had, WorkbookSettings settings)
      throws IOException, Trouble {
    log.seal();
    keys = another(folder, keys, membership, next, had, settings);
    log = Log.open(folder, keys);
    log.judgedBy(membership::judge);
  }

  private static Path tables(Path folder) {
    return folder.resolve("projection");
  }

  /// Makes the projection again.
  void renew(WorkbookSettings settings, boolean fromBase) throws IOException, Trouble {
    log.seal();
    if (!fromBase && !stale) {
      // What the tables still know must not go with them.
      rescue(settings, projection::transaction);
    }
    stale = true;
    projection.abandon();
    project(settings, fromBase);
    stale = false;
  }

  /// A segment that came from a backup may hold what was erased since.
  private void eraseAgain(boolean mended) throws IOException, Trouble {
    if (mended) {
      log.erase(projection.erasedLines());
    }
  }

  /// The projection did not take what the log has: it must not be asked any more, nor kept.
  void fellBehind() {
    stale = true;
  }

  /// Whether the projection has to be made again before anything else.
  boolean isBehind() {
    return stale;
  }

  void close() throws IOException, Trouble {
    try (lock;
        Log closing = log) {
      closing.seal();
      if (stale) {
        projection.abandon();
      } else {
        closeProjection();
        new Witness(folder).write(projection.applied());
      }
    }
  }

  /// Everything is in the log: a database that does not close well is thrown away, and the next
  /// opening starts from the last one that did.
  private void closeProjection() throws IOException {
    try {
      projection.close();
    } catch (IOException | DataAccessException e) {
      LOG.warn("the database did not close and is thrown away", e);
      projection.abandon();
    }
  }

  Path folder() {
    return folder;
  }

  UUID space() {
    return space;
  }

  Membership membership() {
    return membership;
  }

  Keys keys() {
    return keys;
  }

  Log log() {
    return log;
  }

  long lost() {
    return lost;
  }

  Projection projection() {
    return projection;
  }
}
