package org.liuzhun.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liuzhun.exchange.Inbox.Receipt;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// Takes several packages in (一次接收几个包), each completely or not at all. The parts of one
/// sending go in their order, whatever they are called, together with those that lie beside
/// them; what waited for something earlier is tried again when another brought it. One that
/// cannot be taken in does not keep the others back.
public final class Taking {

  /// How much of what is left to do is thought to be done in each round: mostly one is enough.
  private static final double ROUND = 0.9;

  private final Workbook workbook;
  private final Inbox inbox;

  /// Into a workbook.
  public Taking(Workbook workbook, Clock clock) {
    this.workbook = workbook;
    inbox = new Inbox(workbook, clock);
  }

  /// What became of a package.
  ///
  /// @param file the package
  /// @param receipt what it says and did; empty when it could not be taken in
  /// @param trouble why it could not
  public record One(Path file, Optional<Receipt> receipt, Optional<Trouble> trouble) {

    /// Whether something before it is missing, so that it is to be taken in once more.
    public boolean waits() {
      return receipt.filter(Receipt::waits).isPresent();
    }

    /// Whether somebody stopped before it was its turn.
    public boolean isStopped() {
      return trouble.filter(why -> why.key().equals(Steps.STOPPED)).isPresent();
    }

    private boolean isFresh() {
      return receipt.filter(held -> !held.taken().transactions().isEmpty()).isPresent();
    }

    private One with(One later) {
      if (receipt.isEmpty()) {
        return later;
      }
      return later.receipt.isEmpty()
          ? this
          : new One(file, receipt.map(held -> held.with(later.receipt.get())), Optional.empty());
    }
  }

  private interface Act {
    Receipt on(Path file) throws Trouble;
  }

  private static One one(Path file, Act act) {
    try {
      return new One(file, Optional.of(act.on(file)), Optional.empty());
    } catch (Trouble trouble) {
      return new One(file, Optional.empty(), Optional.of(trouble));
    }
  }

  /// What taking them in would come to, each by itself; nothing changes.
  ///
  /// @throws Trouble when it is stopped between two of them
  public List<One> preview(List<Path> files, Steps steps) throws Trouble {
    return steps.map(together(files), file -> one(file, inbox::preview));
  }

  /// Takes them in.
  public List<One> take(List<Path> files) {
    return take(files, Steps.NONE);
  }

  /// Takes them in until it is stopped between two of them; those after it say that they were
  /// stopped, and nothing of them was taken in.
  public List<One> take(List<Path> files, Steps steps) {
    Map<Path, One> done = new LinkedHashMap<>();
    List<Path> open = together(files);
    boolean fresh = true;
    double from = 0;
    while (fresh && !open.isEmpty()) {
      double to = from + (1 - from) * ROUND;
      List<One> now = round(open, steps.within(from, to));
      from = to;
      now.forEach(one -> done.merge(one.file(), one, One::with));
      fresh = now.stream().anyMatch(One::isFresh);
      open = now.stream().filter(One::waits).map(One::file).toList();
    }
    return List.copyOf(done.values());
  }

  private List<One> round(List<Path> open, Steps steps) {
    List<One> now = new ArrayList<>();
    for (Path file : open) {
      double at = (double) now.size() / open.size();
      now.add(one(file, next -> {
        steps.at(at);
        return inbox.take(next);
      }));
    }
    return now;
  }

  /// Takes one in, and those that lie beside it only when it waits for something.
  ///
  /// @throws Trouble when it cannot be taken in; nothing changed
  public List<One> take(Path file) throws Trouble {
    One one = new One(file, Optional.of(inbox.take(file)), Optional.empty());
    if (!one.waits()) {
      return List.of(one);
    }
    return take(List.of(file)).stream()
        .map(other -> other.file().equals(file) ? one.with(other) : other)
        .toList();
  }

  private List<Path> together(List<Path> files) {
    return Parts.together(files, workbook.sharing().identity());
  }

  /// What to do when saves are missing still that these packages know of; empty when none are.
  public Optional<String> missing(List<One> taken) throws Trouble {
    boolean inParts = taken.stream()
        .anyMatch(
            one -> one.waits() || one.receipt().filter(held -> held.parts() > 1).isPresent());
    if (!inParts) {
      return Optional.empty();
    }
    long missing = 0;
    List<String> names = new ArrayList<>();
    for (Standing laptop : Standing.of(workbook)) {
      if (laptop.missing() > 0) {
        missing += laptop.missing();
        names.add(laptop.name());
      }
    }
    return missing == 0
        ? Optional.empty()
        : Optional.of(Texts.of("exchange.missing", missing, String.join("、", names)));
  }
}
