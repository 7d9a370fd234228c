package org.liuzhun.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.liuzhun.store.disk.FolderLock;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.store.keys.KeyRing;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.trust.Member;
import org.liuzhun.store.trust.Request;
import org.liuzhun.store.trust.SignedText;
import org.liuzhun.store.trust.Trust;
import org.liuzhun.store.trust.TrustFile;
import org.liuzhun.text.Trouble;

/// A folder that waits to become a workbook of a village that others began (等待加入): it has keys and
/// a request, and needs the answer.
public final class Joining implements AutoCloseable {

  private static final String NAME = "joining";

  /// There while a workbook is being made of a folder that waits.
  private static final String TAKING = "taking";

  private final Path folder;
  private final Keys keys;
  private final Request request;
  private final Optional<FolderLock> held;

  private Joining(Path folder, Keys keys, Request request, Optional<FolderLock> held) {
    this.folder = folder;
    this.keys = keys;
    this.request = request;
    this.held = held;
  }

  /// A new waiting folder.
  ///
  /// @param joining the folder
  /// @param recoveryCode the code to be written on paper; empty for a demonstration village
  public record Begun(Joining joining, Optional<String> recoveryCode) {}

  /// Makes keys and a request in a new or empty folder.
  ///
  /// @param name what the laptop is to be called
  /// @param holder who works with it
  /// @throws Trouble `trouble.store.folder-not-empty`, `trouble.store.disk`
  public static Begun begin(Path folder, Credentials credentials, String name, String holder)
      throws Trouble {
    return Opened.guarded(() -> {
      WorkbookFile.requireEmpty(folder);
      KeyRing.Created created = new KeyRing(folder).create(credentials, UUID.randomUUID(), holder);
      Request request = Request.create(created.keys().identity(), name, holder);
      Joining joining = waiting(folder, created.keys(), request);
      return new Begun(joining, created.recoveryCode());
    });
  }

  /// Marks a folder as one that waits.
  static Joining waiting(Path folder, Keys keys, Request request) throws IOException {
    SafeFile.write(folder.resolve(NAME), request.source().line().getBytes(StandardCharsets.UTF_8));
    return new Joining(folder, keys, request, Optional.empty());
  }

  /// The same, with a lock that it holds until it is closed.
  Joining holding(FolderLock lock) {
    return new Joining(folder, keys, request, Optional.of(lock));
  }

  /// Whether a folder waits; also one whose welcome was broken off before all of it was taken in.
  public static boolean isWaiting(Path folder) {
    return Files.exists(folder.resolve(NAME))
        && (Files.exists(folder.resolve(TAKING)) || !WorkbookFile.exists(folder));
  }

  /// Whether a folder waits for the answer to this request.
  static boolean isWaiting(Path folder, Request request) throws IOException {
    return isWaiting(folder)
        && Files.readString(folder.resolve(NAME)).equals(request.source().line());
  }

  /// Opens a waiting folder.
  ///
  /// @throws Trouble `trouble.store.no-workbook`, `trouble.store.wrong-key`
  public static Joining open(Path folder, Credentials credentials) throws Trouble {
    if (!isWaiting(folder)) {
      throw new Trouble("trouble.store.no-workbook", folder);
    }
    return Opened.guarded(() -> {
      Keys keys = new KeyRing(folder).open(credentials);
      String line = Files.readString(folder.resolve(NAME));
      return new Joining(folder, keys, Request.read(SignedText.read(line)), Optional.empty());
    });
  }

  Path folder() {
    return folder;
  }

  /// The request to be handed to a laptop that may admit.
  public Request request() {
    return request;
  }

  /// This laptop's identity, for reading what was sealed for it.
  public Identity identity() {
    return keys.identity();
  }

  /// Becomes a workbook of the data set, which goes on waiting until [#end].
  ///
  /// @param root the hash of the founder's certificate
  /// @param texts certificates, this laptop's among them
  /// @throws Trouble `trouble.store.not-admitted` when they do not admit this laptop,
  ///     `trouble.store.joining-another` when it has begun to join another village
  public Workbook complete(
      UUID space, String root, Collection<SignedText> texts, WorkbookSettings settings)
      throws Trouble {
    Trust trust = Trust.of(space, root, texts);
    boolean admitted = trust
        .member(request.device())
        .filter(member -> !member.revoked())
        .map(Member::certificate)
        .filter(certificate -> certificate.signs().equals(request.signs()))
        .isPresent();
    if (!admitted) {
      throw new Trouble("trouble.store.not-admitted");
    }
    return Opened.guarded(() -> {
      if (!WorkbookFile.exists(folder)) {
        SafeFile.write(folder.resolve(TAKING), new byte[0]);
        new TrustFile(folder, space, keys).write(trust);
        WorkbookFile.of(space).write(folder);
      } else if (!WorkbookFile.read(folder).space().equals(space)) {
        throw new Trouble("trouble.store.joining-another", folder);
      }
      return Workbook.open(folder, keys, settings);
    });
  }

  /// Everything was taken in: it waits no longer.
  ///
  /// @throws Trouble `trouble.store.disk`
  public void end() throws Trouble {
    Opened.guarded(() -> {
      SafeFile.delete(folder.resolve(TAKING));
      SafeFile.delete(folder.resolve(NAME));
      return folder;
    });
  }

  /// Lets go of its lock, if it has one; the folder stays as it is.
  @Override
  public void close() throws Trouble {
    if (held.isPresent()) {
      Opened.guarded(() -> {
        held.get().close();
        return folder;
      });
    }
  }
}
