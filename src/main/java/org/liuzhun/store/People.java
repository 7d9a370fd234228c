package org.liuzhun.store;

import java.util.List;
import java.util.UUID;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.keys.Holder;
import org.liuzhun.store.keys.KeyRing;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.keys.PersonRole;
import org.liuzhun.text.Trouble;

/// The people of this laptop who can open the workbook (本机人员), and what they may do.
public final class People {

  private final Opened opened;
  private final WorkbookSettings settings;
  private final Access access;

  People(Opened opened, WorkbookSettings settings, Access access) {
    this.access = access;
    this.opened = opened;
    this.settings = settings;
  }

  /// Whose passphrase opened the workbook.
  public Holder me() {
    return opened.keys().holder();
  }

  /// All who can open it, and the recovery sheet.
  public List<Holder> all() throws Trouble {
    return Opened.guarded(ring()::holders);
  }

  /// Lets one more person open the workbook.
  ///
  /// @throws Trouble see [KeyRing#add]
  public Holder add(String name, PersonRole role, Credentials.Passphrase passphrase)
      throws Trouble {
    Holder added = Opened.guarded(() -> ring().add(opened.keys(), name, role, passphrase));
    access.note(AccessKind.KEYS, name);
    return added;
  }

  /// Gives a person another passphrase.
  ///
  /// @throws Trouble see [KeyRing#change]
  public void change(UUID holder, Credentials.Passphrase passphrase) throws Trouble {
    Opened.guarded(() -> {
      ring().change(opened.keys(), holder, passphrase);
      access.note(AccessKind.KEYS, name(holder));
      return holder;
    });
  }

  /// Takes the workbook away from a person.
  ///
  /// @throws Trouble see [KeyRing#remove]
  public void remove(UUID holder) throws Trouble {
    Opened.guarded(() -> {
      String name = name(holder);
      ring().remove(opened.keys(), holder);
      access.note(AccessKind.KEYS, name);
      return holder;
    });
  }

  /// Makes a new recovery code.
  ///
  /// @throws Trouble see [KeyRing#renewRecovery]
  public String renewRecovery() throws Trouble {
    String code = Opened.guarded(() -> ring().renewRecovery(opened.keys()));
    access.note(AccessKind.KEYS, "");
    return code;
  }

  /// Whether the person who opened the workbook, or the recovery sheet, is back at the locked
  /// screen.
  ///
  /// @throws Trouble `trouble.store.wrong-key`, `trouble.store.wait`
  public void unlock(Credentials credentials) throws Trouble {
    Opened.guarded(() -> {
      Keys keys = ring().open(credentials, settings.clock());
      boolean same = keys.holder().slot().equals(me().slot());
      if (!same && !(credentials instanceof Credentials.Recovery)) {
        throw new Trouble("trouble.store.other-person", me().name());
      }
      access.note(AccessKind.UNLOCKED, "");
      return keys;
    });
  }

  private String name(UUID holder) throws Trouble {
    return all().stream()
        .filter(h -> h.slot().equals(holder))
        .map(Holder::name)
        .findFirst()
        .orElse("");
  }

  /// Refuses what a reader may not do.
  void write() throws Trouble {
    if (!me().role().mayWrite()) {
      throw new Trouble("trouble.store.reader");
    }
  }

  private KeyRing ring() {
    return new KeyRing(opened.folder());
  }
}
