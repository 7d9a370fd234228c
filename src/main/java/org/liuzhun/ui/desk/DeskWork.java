package org.liuzhun.ui.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.liuzhun.exchange.Admission;
import org.liuzhun.exchange.Outbox;
import org.liuzhun.exchange.RememberedFolder;
import org.liuzhun.hub.Feedback;
import org.liuzhun.hub.TownshipDesk;
import org.liuzhun.hub.VillageLine;
import org.liuzhun.store.DeskFolder.Village;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.Job;
import org.liuzhun.ui.session.Lane;

/// The work at a desk without nodes: one thing at a time, in the background; what could not be done
/// is said, and the rest is done.
final class DeskWork {

  private final TownshipDesk desk;
  private final Background background;
  private final ObservableList<VillageLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Job> job = new ReadOnlyObjectWrapper<>();

  DeskWork(TownshipDesk desk, Background background) {
    this.desk = desk;
    this.background = background;
  }

  ObservableList<VillageLine> lines() {
    return lines;
  }

  /// What came of the last piece of work, a line for each village or package.
  ReadOnlyStringProperty said() {
    return said.getReadOnlyProperty();
  }

  /// What is under way, null while nothing is.
  ReadOnlyObjectProperty<@Nullable Job> job() {
    return job.getReadOnlyProperty();
  }

  /// Shows the villages as they were remembered, then judges for today those that were not.
  void begin() {
    background.run(
        Lane.STORE,
        desk::lines,
        known -> {
          lines.setAll(known);
          Set<UUID> stale = known.stream()
              .filter(line -> !desk.isFresh(line))
              .map(VillageLine::space)
              .collect(Collectors.toSet());
          if (!stale.isEmpty()) {
            villages("ui.desk.judging", stale, this::judged);
          }
        },
        this::failed);
  }

  /// Judges a village anew, after somebody worked in it.
  void judge(UUID space) {
    villages("ui.desk.judging", Set.of(space), this::judged);
  }

  private String judged(Village village) throws Trouble {
    desk.judge(village);
    return "";
  }

  void take(List<Path> files) {
    each("ui.desk.taking", () -> files, file -> taken(desk.take(file)));
  }

  void takeAll(Path folder) {
    each("ui.desk.taking", () -> RememberedFolder.packages(folder), file -> taken(desk.take(file)));
  }

  private static String taken(TownshipDesk.Arrived arrived) {
    VillageLine line = arrived.line();
    return arrived.joined()
        ? Texts.of("ui.desk.joined", line.name(), line.households(), line.number())
        : Texts.of(
            "ui.desk.received",
            line.name(),
            arrived.from(),
            arrived.cells(),
            arrived.conflicts(),
            arrived.left());
  }

  void request(Path file) {
    each("ui.desk.asking", () -> List.of(file), this::requested);
  }

  private String requested(Path file) throws Trouble {
    Admission.write(desk.folder().request(), file);
    return Texts.of("ui.desk.requested", file, desk.folder().request().number());
  }

  /// Gives the desk another passphrase.
  void change(String words) {
    background.run(Lane.STORE, () -> changed(words), said::set, this::failed);
  }

  private String changed(String words) throws Trouble {
    desk.folder().change(Credentials.passphrase(words));
    return Texts.of("keep.persons.changed");
  }

  /// Makes a new recovery code and hands it on.
  void renewRecovery(Consumer<String> told) {
    background.run(Lane.STORE, desk.folder()::renewRecovery, told, this::failed);
  }

  void say(Set<UUID> to, Feedback feedback) {
    villages("ui.desk.writing", to, village -> said(village, feedback));
  }

  private String said(Village village, Feedback feedback) throws Trouble {
    desk.say(village, feedback);
    return Texts.of("ui.desk.said", village.name());
  }

  void handOut(Set<UUID> to, List<Path> files) {
    villages("ui.desk.writing", to, village -> handedOut(village, files));
  }

  private String handedOut(Village village, List<Path> files) throws Trouble {
    for (Path file : files) {
      desk.say(village, Feedback.Handout.of(file, ""));
    }
    return Texts.of("ui.desk.said", village.name());
  }

  void send(Set<UUID> to, Path folder) {
    villages("ui.desk.sending", to, village -> sent(village, folder));
  }

  private String sent(Village village, Path folder) throws Trouble {
    Outbox.Sent sent = desk.send(village, folder);
    return Texts.of(
        "ui.desk.sent", village.name(), sent.transactions(), sent.files().getFirst());
  }

  /// Opens a village's workbook, which is then somebody else's to close.
  void visit(VillageLine line, Consumer<Workbook> opened) {
    if (job.get() != null) {
      return;
    }
    said.set("");
    Job begun = background.job(
        Lane.STORE,
        _ -> desk.open(desk.village(line.space().toString())),
        workbook -> {
          job.set(null);
          opened.accept(workbook);
        },
        this::failed);
    begun.report(-1, Texts.of("ui.desk.judging", line.name()));
    job.set(begun);
  }

  void tell(String words) {
    said.set(words);
  }

  private void villages(String doing, Set<UUID> meant, Step<Village> step) {
    each(
        doing,
        () -> desk.folder().villages().stream()
            .filter(village -> meant.contains(village.space()))
            .toList(),
        step);
  }

  private interface Step<T> {
    String of(T one) throws Trouble;
  }

  private interface Source<T> {
    List<T> all() throws Trouble;
  }

  private record Outcome(List<String> said, List<VillageLine> lines) {}

  private <T> void each(String doing, Source<T> source, Step<T> step) {
    if (job.get() != null) {
      return;
    }
    said.set("");
    Job begun = background.job(
        Lane.STORE,
        doneNow -> through(doneNow, doing, source.all(), step),
        this::done,
        this::failed);
    begun.report(-1, Texts.of(doing, ""));
    job.set(begun);
  }

  private <T> Outcome through(Job doing, String key, List<T> all, Step<T> step) throws Trouble {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < all.size() && !doing.isCancelled(); i++) {
      String name = name(all.get(i));
      doing.report((double) i / all.size(), Texts.of(key, name));
      try {
        told.add(step.of(all.get(i)));
      } catch (Trouble trouble) {
        told.add(Texts.of("ui.desk.not", name, trouble.getMessage()));
      }
    }
    told.removeIf(String::isEmpty);
    return new Outcome(told, desk.lines());
  }

  private static String name(Object one) {
    return one instanceof Village village
        ? village.name()
        : String.valueOf(((Path) one).getFileName());
  }

  private void done(Outcome outcome) {
    job.set(null);
    lines.setAll(outcome.lines());
    said.set(String.join("\n", outcome.said()));
  }

  private void failed(Trouble trouble) {
    job.set(null);
    said.set(trouble.getMessage());
  }
}
