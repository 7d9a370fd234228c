package org.liuzhun.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.liuzhun.store.disk.Evidence;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.LifeWrite;
import org.liuzhun.store.merge.RowKey;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// What the disk did to an open workbook (磁盘损坏): named until a person has taken note of it.
public final class Damages {

  private final Workbook workbook;
  private final Opened opened;

  Damages(Workbook workbook, Opened opened) {
    this.workbook = workbook;
    this.opened = opened;
  }

  /// What nobody has taken note of yet.
  ///
  /// @param destroyed saves that are gone
  /// @param mended damaged files for which everything was found elsewhere; they were kept
  /// @param awaited files put aside of which other laptops have the contents
  /// @param lost how many saves at the end of the log are gone, with their numbers
  /// @param torn whether a save that had not been reported as done was dropped
  public record Report(
      List<Damage> destroyed, List<String> mended, List<String> awaited, long lost, boolean torn) {

    /// Whether there is nothing to say.
    public boolean isEmpty() {
      return destroyed.isEmpty() && mended.isEmpty() && awaited.isEmpty() && lost == 0 && !torn;
    }
  }

  /// How it stands.
  ///
  /// @throws Trouble when the disk cannot be read
  public Report report() throws Trouble {
    return Opened.guarded(() -> {
      Set<String> seen = evidence().seen();
      List<Damage> all = destroyed();
      List<String> files = new ArrayList<>(evidence().names());
      all.forEach(damage -> files.remove(damage.file()));
      files.removeAll(seen);
      files.removeIf(file -> file.startsWith(Evidence.LEFT));
      return new Report(
          all.stream().filter(damage -> !seen.contains(damage.finding())).toList(),
          files.stream().filter(file -> !file.startsWith(Evidence.AWAITED)).toList(),
          files.stream().filter(file -> file.startsWith(Evidence.AWAITED)).toList(),
          evidence().gone().stream()
              .filter(gone -> !seen.contains(gone))
              .mapToLong(gone -> Long.parseLong(gone.split(" ")[1]))
              .sum(),
          opened.log().recovery().torn() > 0);
    });
  }

  /// A person has taken note of everything.
  public void takeNote() throws Trouble {
    Opened.guarded(() -> {
      Stream<String> saves = destroyed().stream().map(Damage::finding);
      Stream<String> files = Stream.concat(evidence().names().stream(), evidence().gone().stream());
      evidence().see(Stream.concat(saves, files).toList());
      return true;
    });
  }

  /// How it is remembered that saves at the end of the log are gone.
  static String gone(long saves, UUID device) {
    return "gone " + saves + " of " + device;
  }

  private List<Damage> destroyed() {
    List<Damage> all = new ArrayList<>();
    for (UUID self : opened.membership().trust().selves(workbook.device())) {
      all.addAll(Damage.of(opened.projection().headings(self)));
    }
    return all;
  }

  /// Rows whose making the disk destroyed, but not what was written to them later, show again.
  void makeAgain() throws IOException, Trouble {
    if (!destroyed().isEmpty()) {
      List<RowOp> ops = opened.projection().unmade().stream().map(Damages::made).toList();
      if (!ops.isEmpty()) {
        workbook.write(Heading.Kind.EDIT, Texts.of("store.made-again"), ops, List.of());
      }
    }
  }

  private static RowOp made(RowKey row) {
    return new RowOp(row.entity(), row.row(), new LifeWrite(true, List.of(), Set.of()), Map.of());
  }

  private Evidence evidence() {
    return new Evidence(opened.folder());
  }
}
