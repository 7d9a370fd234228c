package org.liuzhun.ui.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Edit;

/// One person's work on one village. All methods are called on the screen's thread and return at once; what they bring
/// about is told to the listeners, on the screen's thread as well.
public interface Session extends AutoCloseable {

  /// The village as it is shown now.
  VillageFile village();

  /// The day it is.
  default LocalDate today() {
    return LocalDate.now(clock());
  }

  /// The clock of everything.
  Clock clock();

  /// Who works here.
  String person();

  /// New identities for rows.
  RowId ids();

  /// Where work runs away from the screen.
  Background background();

  /// Saves an edit. Trouble appears in the status line, and the edit is not lost: it is tried again with the next one.
  void save(Edit edit);

  /// Takes back the last edit of this person on this laptop.
  void undo();

  /// Takes back the last undo.
  void redo();

  /// Tells of every change until it is unsubscribed.
  Subscription listen(Consumer<Change> listener);

  /// Lets go of the village; nothing that was said to be saved is lost.
  @Override
  void close();
}
