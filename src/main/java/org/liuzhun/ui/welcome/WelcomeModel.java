package org.liuzhun.ui.welcome;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.liuzhun.exchange.Key;
import org.liuzhun.exchange.view.View;
import org.liuzhun.exchange.view.ViewText;
import org.liuzhun.hub.TownshipDesk;
import org.liuzhun.store.DeskFolder;
import org.liuzhun.store.Joining;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.Job;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Villages;
import org.liuzhun.ui.session.Villages.Asked;
import org.liuzhun.ui.session.Villages.Created;
import org.liuzhun.ui.session.Villages.MadeDesk;
import org.liuzhun.ui.session.Villages.NewDesk;
import org.liuzhun.ui.session.Villages.NewLaptop;
import org.liuzhun.ui.session.Villages.NewVillage;
import org.liuzhun.ui.session.Villages.Opened;
import org.liuzhun.ui.session.Villages.Welcomed;

/// The first window without nodes: what is under way, what went wrong, which code is to be written
/// down.
public final class WelcomeModel {

  private final Villages villages;
  private final Background background;
  private final Path home;
  private final String person;
  private final List<Path> recent;
  private final Consumer<Opened> done;
  private final Consumer<TownshipDesk> atDesk;
  private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Created> created = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable MadeDesk> madeDesk = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Asked> asked = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Welcomed> welcomed = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Read> read = new ReadOnlyObjectWrapper<>();

  /// The first window.
  ///
  /// @param home where new villages are put unless somebody says otherwise
  /// @param person who works on this laptop as a rule
  /// @param recent the workbooks that were open lately
  /// @param done is told of the village that was opened
  /// @param atDesk is told of the township's desk that was opened
  public WelcomeModel(
      Villages villages,
      Background background,
      Path home,
      String person,
      List<Path> recent,
      Consumer<Opened> done,
      Consumer<TownshipDesk> atDesk) {
    this.villages = villages;
    this.background = background;
    this.home = home;
    this.person = person;
    this.recent = recent;
    this.done = done;
    this.atDesk = atDesk;
  }

  List<Path> recent() {
    return recent;
  }

  String person() {
    return person;
  }

  Path home() {
    return home;
  }

  /// What is under way, null while nothing is.
  ReadOnlyObjectProperty<@Nullable Job> job() {
    return job.getReadOnlyProperty();
  }

  /// What went wrong last, empty when nothing did.
  ReadOnlyStringProperty trouble() {
    return trouble.getReadOnlyProperty();
  }

  /// The village just made, until its recovery code was written down.
  ReadOnlyObjectProperty<@Nullable Created> created() {
    return created.getReadOnlyProperty();
  }

  /// Opens the demonstration village.
  void demonstrate() {
    begin("ui.welcome.making-demonstration", villages::demonstration, done);
  }

  /// Makes a new village, then waits until the recovery code was written down.
  void create(NewVillage village) {
    begin("ui.welcome.making", _ -> villages.create(village), created::set);
  }

  /// Asks to join a village that others began; what was made of it is [#asked].
  void ask(NewLaptop laptop) {
    begin("ui.welcome.join.asking", _ -> villages.ask(laptop), asked::set);
  }

  /// The request that was just made.
  ReadOnlyObjectProperty<@Nullable Asked> asked() {
    return asked.getReadOnlyProperty();
  }

  /// Takes the welcome package in; the village's digits are [#welcomed].
  void welcome(Path folder, String worker, char[] words, Path file) {
    begin(
        "ui.welcome.join.taking",
        job -> villages.welcome(folder, worker, words, file, job),
        welcomed::set);
  }

  /// The village that was just joined, until its digits were compared.
  ReadOnlyObjectProperty<@Nullable Welcomed> welcomed() {
    return welcomed.getReadOnlyProperty();
  }

  /// The village's digits agree: work begins.
  void agreed() {
    Welcomed joined = welcomed.get();
    if (joined != null) {
      done.accept(joined.opened());
    }
  }

  /// The folders at home that wait to be admitted.
  List<Path> waiting() {
    try (Stream<Path> folders = Files.list(home)) {
      return folders.filter(Joining::isWaiting).sorted().toList();
    } catch (IOException e) {
      // No home yet: nobody has asked.
      return List.of();
    }
  }

  /// The recovery code was written down.
  void writtenDown() {
    Created made = created.get();
    MadeDesk desk = madeDesk.get();
    if (made != null) {
      done.accept(made.opened());
    } else if (desk != null) {
      atDesk.accept(desk.desk());
    }
  }

  /// Makes a village of a backup.
  void restore(Path backup, String worker, char[] words) {
    begin("keep.restore.doing", job -> villages.restore(backup, home, worker, words, job), done);
  }

  /// Makes a township's desk, then waits until the recovery code was written down.
  void makeDesk(NewDesk desk) {
    begin("ui.welcome.desk.making", _ -> villages.makeDesk(desk), madeDesk::set);
  }

  /// The desk just made, until its recovery code was written down.
  ReadOnlyObjectProperty<@Nullable MadeDesk> madeDesk() {
    return madeDesk.getReadOnlyProperty();
  }

  /// Opens a village, or a township's desk.
  void open(Path folder, String worker, char[] passphrase) {
    if (DeskFolder.is(folder)) {
      begin("ui.welcome.opening", _ -> villages.desk(folder, worker, passphrase), atDesk);
      return;
    }
    begin("ui.welcome.opening", job -> villages.open(folder, worker, passphrase, job), done);
  }

  /// A view that somebody was sent.
  ///
  /// @param view the view
  /// @param number its twelve digits
  record Read(View view, String number) {}

  /// Opens a view with words, or with the secret key that a file holds.
  void openView(Path file, String words, @Nullable Path keyFile) {
    read.set(null);
    begin(
        "ui.reader.opening",
        _ -> {
          Key key = keyFile == null ? new Key.Words(words) : Key.in(keyFile);
          View view = ViewText.open(file, key, LocalDate.now(villages.clock()));
          return new Read(view, view.number());
        },
        read::set);
  }

  /// The view that was opened last.
  ReadOnlyObjectProperty<@Nullable Read> read() {
    return read.getReadOnlyProperty();
  }

  Clock clock() {
    return villages.clock();
  }

  Background background() {
    return background;
  }

  /// Shows a sentence where trouble is shown.
  public void say(String words) {
    trouble.set(words);
  }

  private <T> void begin(String doing, Job.Work<T> work, Consumer<T> then) {
    if (job.get() != null) {
      return;
    }
    trouble.set("");
    Job begun = background.job(
        Lane.STORE,
        work,
        result -> {
          job.set(null);
          then.accept(result);
        },
        this::failed);
    // A bar that runs to and fro would take a fifth of the processor that the opening needs.
    begun.report(0, Texts.of(doing));
    job.set(begun);
  }

  private void failed(Trouble what) {
    job.set(null);
    trouble.set(what.getMessage());
  }
}
