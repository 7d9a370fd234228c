package org.liuzhun.store;

import org.liuzhun.store.access.AccessKind;
import org.liuzhun.store.access.AccessLog;
import org.liuzhun.text.Trouble;

/// The log of openings, unmaskings and exports of an open workbook (访问记录).
public final class Access {

  private final Opened opened;
  private final WorkbookSettings settings;

  Access(Opened opened, WorkbookSettings settings) {
    this.opened = opened;
    this.settings = settings;
  }

  /// Notes what somebody did.
  ///
  /// @param what to what; the log is encrypted, so it may name a row or file
  public void note(AccessKind kind, String what) throws Trouble {
    note(kind, what, 0);
  }

  /// Notes what somebody did.
  ///
  /// @param facts how many filled fields of the register went out
  public void note(AccessKind kind, String what, int facts) throws Trouble {
    Opened.guarded(() -> {
      log().note(kind, what, facts);
      return kind;
    });
  }

  /// All that was noted.
  public AccessLog.Content read() throws Trouble {
    return Opened.guarded(log()::read);
  }

  private AccessLog log() {
    return new AccessLog(opened.folder(), opened.keys(), settings.clock(), settings.person());
  }
}
