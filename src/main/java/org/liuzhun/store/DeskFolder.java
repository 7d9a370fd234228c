package org.liuzhun.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.liuzhun.store.backup.Trash;
import org.liuzhun.store.disk.FolderLock;
import org.liuzhun.store.disk.SafeFile;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.keys.Holder;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.store.keys.KeyRing;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.keys.SlotKind;
import org.liuzhun.store.trust.Request;
import org.liuzhun.store.trust.SignedText;
import org.liuzhun.text.Trouble;

/// The folder of a township's desk (乡镇工作台): the workbooks of many villages, each in a folder of its
/// own, under one passphrase. The desk asks all villages with one request; each that admits it
/// sends a welcome package, of which a workbook is made here.
public final class DeskFolder {

  private static final String NAME = "desk";
  private static final int MOST = 200;

  private final Path folder;
  private final Keys keys;
  private final Request request;

  private DeskFolder(Path folder, Keys keys, Request request) {
    this.folder = folder;
    this.keys = keys;
    this.request = request;
  }

  /// A new desk.
  ///
  /// @param desk the desk
  /// @param recoveryCode the code to be written on paper; empty without a passphrase
  public record Begun(DeskFolder desk, Optional<String> recoveryCode) {}

  /// A village's workbook on the desk.
  ///
  /// @param folder where it lies
  /// @param space the village's data set
  public record Village(Path folder, UUID space) {

    /// What its folder is called, after the village.
    public String name() {
      return String.valueOf(folder.getFileName());
    }
  }

  /// Makes a desk in a new or empty folder.
  ///
  /// @param name what the villages are to call it, the township's name for instance
  /// @param holder who works at it
  /// @throws Trouble `trouble.store.folder-not-empty`, `trouble.store.disk`
  public static Begun create(Path folder, Credentials credentials, String name, String holder)
      throws Trouble {
    return Opened.guarded(() -> {
      WorkbookFile.requireEmpty(folder);
      KeyRing.Created created = new KeyRing(folder).create(credentials, UUID.randomUUID(), holder);
      Request request = Request.create(created.keys().identity(), name, holder);
      SafeFile.write(
          folder.resolve(NAME), request.source().line().getBytes(StandardCharsets.UTF_8));
      return new Begun(new DeskFolder(folder, created.keys(), request), created.recoveryCode());
    });
  }

  /// Whether a folder is a desk.
  public static boolean is(Path folder) {
    return Files.isRegularFile(folder.resolve(NAME));
  }

  /// Opens a desk.
  ///
  /// @throws Trouble `trouble.store.no-desk`, `trouble.store.wrong-key`, `trouble.store.wait`
  public static DeskFolder open(Path folder, Credentials credentials, Clock clock) throws Trouble {
    if (!is(folder)) {
      throw new Trouble("trouble.store.no-desk", folder);
    }
    return Opened.guarded(() -> {
      Keys keys = new KeyRing(folder).open(credentials, clock);
      String line = Files.readString(folder.resolve(NAME));
      return new DeskFolder(folder, keys, Request.read(SignedText.read(line)));
    });
  }

  /// Where it lies.
  public Path folder() {
    return folder;
  }

  /// Whether there is a passphrase to lock the screen with.
  public boolean locks() {
    return keys.holder().kind() != SlotKind.DEMONSTRATION;
  }

  /// Gives the desk another passphrase.
  ///
  /// @throws Trouble see [KeyRing#change]
  public void change(Credentials.Passphrase passphrase) throws Trouble {
    Opened.guarded(() -> {
      KeyRing ring = new KeyRing(folder);
      UUID holder = ring.holders().stream()
          .filter(one -> one.kind() == SlotKind.PASSPHRASE)
          .map(Holder::slot)
          .findFirst()
          .orElseThrow(() -> new Trouble("trouble.store.demonstration-keys"));
      ring.change(keys, holder, passphrase);
      return holder;
    });
  }

  /// Makes a new recovery code; the old one opens the desk no more.
  ///
  /// @throws Trouble see [KeyRing#renewRecovery]
  public String renewRecovery() throws Trouble {
    return Opened.guarded(() -> new KeyRing(folder).renewRecovery(keys));
  }

  /// The request to be handed to every village.
  public Request request() {
    return request;
  }

  /// The identity under which the villages admit it.
  public Identity identity() {
    return keys.identity();
  }

  /// The villages on the desk, by the names of their folders.
  public List<Village> villages() throws Trouble {
    return Opened.guarded(() -> {
      List<Path> folders;
      try (Stream<Path> inside = Files.list(folder)) {
        folders = inside
            .filter(WorkbookFile::exists)
            .filter(village -> !Joining.isWaiting(village))
            .sorted()
            .toList();
      }
      List<Village> villages = new ArrayList<>();
      for (Path village : folders) {
        villages.add(new Village(village, WorkbookFile.read(village).space()));
      }
      return villages;
    });
  }

  /// Opens a village's workbook.
  ///
  /// @throws Trouble as [Workbook#open]
  public Workbook open(Village village, WorkbookSettings settings) throws Trouble {
    return Workbook.open(village.folder(), credentials(village.space()), settings);
  }

  /// Under which identity a village knows the desk: its own one, or another that the village's
  /// workbook took when its folder had been copied or set back.
  public Identity identity(Village village) throws Trouble {
    return Opened.guarded(
        () -> new KeyRing(village.folder()).open(credentials(village.space())).identity());
  }

  /// A folder that is to become the workbook of a village. Until it is forgotten no other window
  /// brings a village to the desk.
  ///
  /// @param name the village's name
  /// @throws Trouble `trouble.store.desk-full`, `trouble.store.desk-taking`, `trouble.store.disk`
  public Joining joining(UUID space, String name) throws Trouble {
    if (villages().size() >= MOST) {
      throw new Trouble("trouble.store.desk-full", MOST);
    }
    return Opened.guarded(() -> {
      FolderLock coming = coming();
      try {
        return joining(space, name, coming);
      } catch (IOException | Trouble | RuntimeException e) {
        coming.close();
        throw e;
      }
    });
  }

  private Joining joining(UUID space, String name, FolderLock coming) throws IOException, Trouble {
    if (villages().stream().anyMatch(village -> village.space().equals(space))) {
      throw new Trouble("trouble.store.desk-taking");
    }
    removeBrokenOff();
    Path place = VillageFolder.of(folder, name.isBlank() ? space.toString() : name);
    SafeFile.folder(place);
    Keys made = new KeyRing(place)
        .create(credentials(space), keys.identity(), request.holder())
        .keys();
    return Joining.waiting(place, made, request).holding(coming);
  }

  private FolderLock coming() throws IOException, Trouble {
    try {
      return FolderLock.take(folder.resolve("coming"), request.holder());
    } catch (Trouble held) {
      throw new Trouble(held, "trouble.store.desk-taking");
    }
  }

  /// Removes what killed programs left of villages that were coming to the desk. What another
  /// window is at, and what waits there for anything else, stays.
  private void removeBrokenOff() throws IOException {
    List<Path> folders;
    try (Stream<Path> inside = Files.list(folder)) {
      folders = inside.toList();
    }
    for (Path village : folders) {
      if (Joining.isWaiting(village, request)) {
        removeUnlessHeld(village);
      }
    }
  }

  private void removeUnlessHeld(Path village) throws IOException {
    try {
      FolderLock.take(village.resolve("lock"), request.holder()).close();
    } catch (Trouble held) {
      return;
    }
    Trash.remove(village);
  }

  /// Lets the next village come, and removes the folder of one that did not become a workbook after
  /// all.
  public void forget(Joining joining) throws Trouble {
    Opened.guarded(() -> {
      joining.close();
      if (Joining.isWaiting(joining.folder())) {
        Trash.remove(joining.folder());
      }
      return joining;
    });
  }

  /// A small encrypted file of the desk's own.
  public SealedNote note(String name) {
    return new SealedNote(folder, name, keys);
  }

  /// The words have 256 bits already: stretching them would only cost time.
  private Credentials credentials(UUID space) {
    return new Credentials.Passphrase(keys.words("village " + space), 1);
  }
}
