package org.liuzhun.ui.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Subscription;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.print.pdf.Pictures;
import org.liuzhun.registry.Cover;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Chronicle;
import org.liuzhun.store.Damages;
import org.liuzhun.store.Edit;
import org.liuzhun.store.access.AccessLog;
import org.liuzhun.text.Trouble;

/// One person's work on one village. All methods are called on the screen's thread and return at
/// once; what they bring about is told to the listeners, on the screen's thread as well.
public interface Session extends AutoCloseable {

  /// The village as it is shown now.
  VillageFile village();

  /// What is found in it; empty until it was judged for the first time.
  Optional<Judgement> judgement();

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

  /// Where the workbook lies; empty where there is none.
  default Optional<Path> folder() {
    return Optional.empty();
  }

  /// The photographs that sheets may show; none where there is no workbook.
  default Pictures pictures() {
    return Pictures.NONE;
  }

  /// Where work runs away from the screen.
  Background background();

  /// Saves an edit and then says, on the screen's thread, that it is safe (empty) or what went
  /// wrong. Trouble appears in the status line as well.
  void save(Edit edit, Consumer<Optional<Trouble>> done);

  /// Saves an edit whose trouble is enough told in the status line.
  default void save(Edit edit) {
    save(edit, _ -> {});
  }

  /// Takes back the last edit of this person on this laptop.
  void undo();

  /// Takes back the last undo.
  void redo();

  /// Whether this is the past, which can only be looked at.
  default boolean isPast() {
    return false;
  }

  /// Whether visitors look, who see no hidden number whole and take nothing out.
  default boolean isForVisitors() {
    return false;
  }

  /// Whether numbers that are hidden in part as a rule stand whole on the screen.
  default boolean showsWhole() {
    return false;
  }

  /// How they stand on the screen: what every room asks.
  default Cover cover() {
    return showsWhole() ? Cover.WHOLE : Cover.HIDDEN;
  }

  /// The choice of this laptop: whether they do. Noted in the access log when it begins.
  default void showWhole(boolean whole) {}

  /// This laptop.
  UUID laptop();

  /// Reads out of the workbook's past and then tells it on the screen's thread.
  default void remember(Question<Chronicle> question, Consumer<Chronicle> done) {
    ask(question, done);
  }

  /// How saving stands, for the status line.
  ReadOnlyObjectProperty<SaveState> saveState();

  /// Tells of every change until it is unsubscribed.
  Subscription listen(Consumer<Change> listener);

  /// Asks the workbook something that changes nothing; the answer comes on the screen's thread.
  <T> void ask(Question<T> question, Consumer<T> answered);

  /// Does something rare to the workbook that is no edit: fixes a version, erases. What came of it
  /// is told on the screen's thread; trouble appears in the status line and is told as well.
  <T> void order(Question<T> order, Consumer<T> done, Consumer<Trouble> failed);

  /// Does such work where it is long: it tells how far it is and can be stopped. A stop is
  /// told like trouble, but is none of the workbook's.
  <T> Job order(LongOrder<T> order, Consumer<T> done, Consumer<Trouble> failed);

  /// Text that was typed and not taken yet.
  Unfinished unfinished();

  /// What the disk did to the village since somebody last took note; empty in a village that is not
  /// on a disk.
  default Optional<Damages.Report> damages() {
    return Optional.empty();
  }

  /// The person takes note of what the disk did.
  default void noteDamages() {}

  /// The people of this laptop; empty in a village that is not on a disk.
  default Optional<Persons> persons() {
    return Optional.empty();
  }

  /// Notes in the access log that somebody had a hidden number shown.
  default void shown(UUID row, Field<?> field) {}

  /// Notes in the access log that somebody took data out: what, and where to.
  default void exported(String what) {
    exported(what, 0);
  }

  /// Notes the same, with how many filled fields of the register went out.
  default void exported(String what, int facts) {}

  /// Reads the access log and then tells it on the screen's thread.
  default void accesses(Consumer<AccessLog.Content> told) {
    ask(workbook -> workbook.access().read(), told);
  }

  /// The backups; empty in a village that is not on a disk.
  default Optional<Safekeeping> safekeeping() {
    return Optional.empty();
  }

  /// Lets go of the village; nothing that was said to be saved is lost.
  @Override
  void close();
}
