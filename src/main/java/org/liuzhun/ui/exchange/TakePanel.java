package org.liuzhun.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import org.liuzhun.exchange.Inbox.Receipt;
import org.liuzhun.exchange.RememberedFolder;
import org.liuzhun.exchange.Taking;
import org.liuzhun.exchange.view.Proposals;
import org.liuzhun.exchange.view.Proposals.Received;
import org.liuzhun.registry.Dossier;
import org.liuzhun.store.Taken;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.JobBar;
import org.liuzhun.ui.session.Session;

/// Taking in (接收): the packages of the remembered folder, or a chosen file; first to look at, then
/// completely or not at all.
final class TakePanel extends Card {

  private static final int HOUSEHOLDS_SHOWN = 12;

  private final Session session;
  private final FilePicker picker;
  private final Runnable changed;
  private final JobBar bar = new JobBar();
  private final Button take;
  private final Button look;
  private final Button offered;
  private List<Path> opened = List.of();
  private List<Path> waiting = List.of();
  private List<Path> readable = List.of();
  private String kept = "";

  TakePanel(Session session, FilePicker picker, Runnable changed) {
    super("ui.exchange.take");
    this.session = session;
    this.picker = picker;
    this.changed = changed;
    take = button("take-packages", "ui.exchange.take", () -> run(false, waiting));
    take.getStyleClass().add("accent");
    look = button("preview-packages", "ui.exchange.look", () -> run(true, waiting));
    // Nothing can be taken in before the folder was looked into.
    take.setDisable(true);
    look.setDisable(true);
    button("take-file", "ui.exchange.take.file", this::choose);
    button("choose-folder", "ui.exchange.folder.choose", this::chooseFolder);
    offered = button("take-opened", "ui.exchange.take.opened", this::takeOpened);
    offered.getStyleClass().add("accent");
    offered.managedProperty().bind(offered.visibleProperty());
    offered.setVisible(false);
    getChildren().add(bar);
  }

  /// Packages of a later program: those that still wait for it, and those that can be taken in
  /// since the program was updated.
  void show(Facts facts) {
    readable = facts.watch().kept();
    String later = facts.waiting() == 0 ? "" : "\n" + Texts.of("exchange.kept", facts.waiting());
    kept = readable.isEmpty()
        ? later
        : "\n" + Texts.of("ui.exchange.kept.readable", readable.size()) + later;
  }

  /// What lies in the remembered folder now.
  void found(Optional<Path> folder, List<Path> packages) {
    waiting = Stream.concat(readable.stream(), packages.stream()).toList();
    words.setText(folder
            .map(path -> packages.isEmpty()
                ? Texts.of("ui.exchange.take.nothing", path)
                : Texts.of("ui.exchange.take.waiting", path, packages.size()))
            .orElseGet(() -> Texts.of("ui.exchange.take.no-folder"))
        + kept);
    take.setDisable(waiting.isEmpty());
    look.setDisable(waiting.isEmpty());
  }

  /// Shows what packages that somebody opened or dropped hold, and waits for the word to take them
  /// in.
  void offer(List<Path> files) {
    opened = files;
    run(true, files);
  }

  private void takeOpened() {
    List<Path> files = opened;
    offered.setVisible(false);
    opened = List.of();
    run(false, files);
  }

  private void choose() {
    List<Path> files =
        picker.several(new FilePicker.Request(Texts.of("ui.exchange.take.file"), null, null));
    if (!files.isEmpty()) {
      run(false, files);
    }
  }

  private void chooseFolder() {
    picker
        .folder(new FilePicker.Request(Texts.of("ui.exchange.folder.choose"), null, null))
        .ifPresent(folder -> session.order(
            book -> {
              new RememberedFolder(book).set(folder);
              return folder;
            },
            _ -> changed.run(),
            this::say));
  }

  /// One package after the other; one that cannot be taken in is named and does not keep the others
  /// back. What waits for something earlier stays on offer.
  private void run(boolean preview, List<Path> files) {
    busy(preview ? "ui.exchange.looking" : "ui.exchange.taking");
    bar.show(session.order(
        (book, steps) -> preview ? previewed(book, files, steps) : takenIn(book, files, steps),
        this::told,
        this::say));
  }

  private void told(List<String> lines) {
    done(String.join("\n", lines));
    changed.run();
    if (!opened.isEmpty()) {
      offered.setVisible(true);
      offered.requestFocus();
    }
  }

  private List<String> previewed(Workbook book, List<Path> files, Steps steps) throws Trouble {
    List<String> lines = new ArrayList<>();
    List<Path> sealed = answers(book, files, true, lines);
    for (Taking.One one : new Taking(book, session.clock()).preview(sealed, steps)) {
      lines.addAll(told(book, one, true));
    }
    return lines;
  }

  private List<String> takenIn(Workbook book, List<Path> files, Steps steps) throws Trouble {
    List<String> lines = new ArrayList<>();
    List<Path> sealed = answers(book, files, false, lines);
    Taking taking = new Taking(book, session.clock());
    List<Taking.One> all = taking.take(sealed, steps);
    for (Taking.One one : all) {
      lines.addAll(one.isStopped() ? List.of() : told(book, one, false));
    }
    long stopped = all.stream().filter(Taking.One::isStopped).count();
    if (stopped > 0) {
      lines.add(Texts.of("ui.exchange.stopped", stopped));
    }
    taking.missing(all).ifPresent(lines::add);
    return lines;
  }

  /// Answers to views are told at once.
  ///
  /// @return the others
  private List<Path> answers(Workbook book, List<Path> files, boolean preview, List<String> lines) {
    Proposals proposals = new Proposals(book, session.clock());
    List<Path> sealed = new ArrayList<>();
    for (Path file : RememberedFolder.within(files)) {
      try {
        if (!proposals.isAnswer(file)) {
          sealed.add(file);
        } else {
          lines.add(told(preview ? proposals.preview(file) : proposals.take(file)));
        }
      } catch (Trouble trouble) {
        lines.add(named(file, trouble));
      }
    }
    return sealed;
  }

  private static String named(Path file, Trouble trouble) {
    return file.getFileName() + ": " + trouble.getMessage();
  }

  private static List<String> told(Workbook book, Taking.One one, boolean preview) {
    return one.receipt()
        .map(receipt -> told(book, receipt, preview))
        .orElseGet(() -> List.of(named(one.file(), one.trouble().orElseThrow())));
  }

  /// What an answer to a view brings, beside what packages bring.
  private static String told(Received received) {
    return Texts.of(
        "ui.proposal.taken", received.by(), received.whom(), received.fresh(), received.known());
  }

  private static List<String> told(Workbook book, Receipt receipt, boolean preview) {
    Taken result = receipt.taken();
    List<String> lines = new ArrayList<>();
    lines.add(Texts.of(
        preview ? "ui.exchange.previewed" : "ui.exchange.taken",
        receipt.name(),
        result.cells(),
        result.households().size(),
        result.conflicts(),
        receipt.photographs(),
        receipt.missing()));
    if (receipt.parts() > 1) {
      lines.add(Texts.of("exchange.part", receipt.part(), receipt.parts()));
    }
    String households = result.households().entrySet().stream()
        .sorted(Map.Entry.<UUID, Integer>comparingByValue().reversed())
        .limit(HOUSEHOLDS_SHOWN)
        .flatMap(entry -> book.village().dossier(entry.getKey()).map(Dossier::title).stream()
            .map(title -> title + " " + entry.getValue()))
        .collect(Collectors.joining(" · "));
    if (!households.isEmpty()) {
      lines.add(households);
    }
    if (!result.left().isEmpty() && !(preview && receipt.part() > 1)) {
      lines.add(Texts.of("ui.exchange.left", result.left().size()));
    }
    if (result.apart() > 0) {
      lines.add(Texts.of("ui.exchange.apart", result.apart()));
    }
    if (result.another()) {
      lines.add(Texts.of("ui.exchange.another"));
    }
    if (receipt.wrongClock()) {
      lines.add(Texts.of("ui.exchange.clock"));
    }
    return lines;
  }
}
