package org.liuzhun.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import org.liuzhun.exchange.Envelope;
import org.liuzhun.store.backup.Unpacked;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.shell.RoomName;
import org.liuzhun.ui.shell.Shell;
import org.liuzhun.ui.welcome.WelcomeView;

/// A file that the system hands to the program, recognised by its content, and the way it goes
/// (打开文件).
///
/// @param file where it lies
/// @param kind what it is
record ToOpen(Path file, Kind kind) {

  /// Sealed, a view looks like a package.
  private static final String VIEW_SUFFIX = ".lzv";

  /// What a file is.
  enum Kind {
    /// A workbook's folder: it is offered in the first window.
    WORKBOOK,
    /// A view for one reader: it is opened where no village is open.
    VIEW,
    /// A sealed package: it goes to the room of exchange, to be looked at before it is taken in.
    PACKAGE,
    /// A backup: it goes to where one restores.
    BACKUP,
    /// Nothing that this program opens.
    UNKNOWN
  }

  static ToOpen of(Path file) {
    Path place = file.toAbsolutePath().normalize();
    return new ToOpen(place, kind(place));
  }

  private static Kind kind(Path file) {
    if (Files.isDirectory(file)) {
      return Kind.WORKBOOK;
    }
    if (Envelope.isPackage(file)) {
      return file.toString().endsWith(VIEW_SUFFIX) ? Kind.VIEW : Kind.PACKAGE;
    }
    return Unpacked.isBackup(file) ? Kind.BACKUP : Kind.UNKNOWN;
  }

  /// While no village is open: a package waits for the one that will be opened.
  void into(WelcomeView view) {
    switch (kind) {
      case WORKBOOK -> {}
      case VIEW -> view.read(file);
      case PACKAGE -> view.await(Texts.of("ui.open.package-waits", file));
      case BACKUP -> view.restore(file);
      case UNKNOWN -> view.await(Texts.of("ui.open.unknown", file));
    }
  }

  /// While a village is open.
  void into(Shell shell) {
    switch (kind) {
      case WORKBOOK -> shell.trouble(Texts.of("ui.already-open", file));
      case VIEW -> shell.trouble(Texts.of("ui.open.view-first", file));
      case PACKAGE -> shell.open(RoomName.EXCHANGE, file);
      case BACKUP -> shell.open(RoomName.SETTINGS, file);
      case UNKNOWN -> shell.trouble(Texts.of("ui.open.unknown", file));
    }
  }
}
