package org.liuzhun.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.keys.Holder;
import org.liuzhun.store.keys.PersonRole;
import org.liuzhun.store.keys.SlotKind;
import org.liuzhun.text.Trouble;

/// The people of this laptop as the screen sees them (本机人员). Deriving keys takes its time and runs
/// away from the screen; what came of it is told on the screen's thread.
public final class Persons {

  private final Workbook workbook;
  private final Background background;
  private final ReadOnlyObjectWrapper<List<Holder>> all = new ReadOnlyObjectWrapper<>(List.of());

  Persons(Workbook workbook, Background background) {
    this.workbook = workbook;
    this.background = background;
  }

  /// Whose passphrase opened the village.
  public Holder me() {
    return workbook.people().me();
  }

  /// Whether there is a passphrase to lock the screen with.
  public boolean locks() {
    return me().kind() != SlotKind.DEMONSTRATION;
  }

  /// All who can open the village; nobody until they were looked up.
  public ReadOnlyObjectProperty<List<Holder>> all() {
    return all.getReadOnlyProperty();
  }

  /// Looks up who can open the village.
  public void look() {
    background.run(Lane.STORE, workbook.people()::all, all::set, _ -> {});
  }

  /// Whether the words open the locked screen: empty, or what is wrong.
  public void unlock(String words, Consumer<Optional<Trouble>> done) {
    run(
        () -> {
          workbook.people().unlock(Credentials.typed(words));
          return true;
        },
        done);
  }

  /// Gives one more person a passphrase.
  public void add(String name, PersonRole role, String words, Consumer<Optional<Trouble>> done) {
    run(() -> workbook.people().add(name, role, Credentials.passphrase(words)), done);
  }

  /// Gives a person another passphrase.
  public void change(UUID holder, String words, Consumer<Optional<Trouble>> done) {
    run(
        () -> {
          workbook.people().change(holder, Credentials.passphrase(words));
          return true;
        },
        done);
  }

  /// Takes a person's passphrase away.
  public void remove(UUID holder, Consumer<Optional<Trouble>> done) {
    run(
        () -> {
          workbook.people().remove(holder);
          return true;
        },
        done);
  }

  /// Makes a new recovery code and hands it over, or says what is wrong.
  public void renewRecovery(Consumer<String> made, Consumer<Trouble> failed) {
    background.run(Lane.STORE, workbook.people()::renewRecovery, made, failed);
  }

  private void run(Work<?> work, Consumer<Optional<Trouble>> done) {
    background.run(
        Lane.STORE,
        work,
        _ -> {
          look();
          done.accept(Optional.empty());
        },
        trouble -> done.accept(Optional.of(trouble)));
  }
}
