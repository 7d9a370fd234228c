package org.liuzhun.spreadsheet.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.spreadsheet.heading.Heading;
import org.liuzhun.spreadsheet.heading.Remembered;
import org.liuzhun.spreadsheet.heading.Voice;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Trouble;

/// A blank form as it was recognised (空白表): nothing is filled in yet. Immutable; settling a place
/// gives another one.
///
/// @param file the file
/// @param title what the form calls itself; empty when it has no title
/// @param sure whether it is beyond doubt what its rows are about
/// @param parts what can be filled
/// @param suffix the ending of the file that it becomes when it is filled
/// @param strangers the sheets in which nothing was recognised
public record BlankForm(
    Path file,
    String title,
    boolean sure,
    String suffix,
    List<Part> parts,
    List<String> strangers) {

  /// How much of the work is done when the answers stand there and the sums are to be worked out.
  private static final double ENTERED = 0.8;

  /// Reads a form and says what each place asks for.
  ///
  /// @param remembered what was confirmed in this workbook before
  /// @param about what the rows are about; null when the form is to say so itself
  /// @param groups the names of the villagers' groups, for forms with a sheet for each
  /// @param year the year that is meant where the form names none
  /// @throws Trouble when the file is no sound spreadsheet, or nothing in it is recognised
  public static BlankForm read(
      Path file, Remembered remembered, @Nullable About about, List<String> groups, int year)
      throws Trouble {
    try (Workbook workbook = FormFile.open(file)) {
      return new FormReader(workbook, remembered, about, groups, year).read(file);
    } catch (IOException e) {
      throw new Trouble(e, "trouble.sheet-unreadable", file.getFileName());
    }
  }

  /// Writes a copy of the form with the register's answers. What stands in the form stays as it is.
  ///
  /// @param out where; never the form itself
  /// @throws Trouble when the form has gone or the file cannot be written
  public FilledForm fill(FillOrder order, Path out) throws Trouble {
    return fill(order, out, Steps.NONE);
  }

  /// Writes the same, row by row or card by card.
  ///
  /// @throws Trouble as above; when it is stopped nothing is written
  public FilledForm fill(FillOrder order, Path out, Steps steps) throws Trouble {
    if (out.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
      throw new Trouble("trouble.form-same-file", file.getFileName());
    }
    if (!String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT).endsWith(suffix)) {
      throw new Trouble("trouble.form-suffix", out.getFileName(), suffix);
    }
    try (Workbook workbook = FormFile.open(file)) {
      FilledForm filled = new Filler(workbook, this, order).fill(steps.within(0, ENTERED));
      if (order.inside()) {
        SourceList.addTo(workbook, filled);
      }
      filled = filled.uncomputed(Sums.compute(workbook));
      steps.at(1);
      SavedFile.save(workbook, out);
      return filled;
    } catch (FormulaParseException e) {
      throw new Trouble(e, "trouble.form-formula", file.getFileName());
    } catch (IOException e) {
      throw new Trouble(e, "trouble.sheet-not-written", out.getFileName());
    }
  }

  /// The name of the form as a filled file bears it: with the ending of what it becomes.
  public String fileName() {
    return String.valueOf(file.getFileName()).replaceFirst("[.][A-Za-z]{1,5}$", "") + suffix;
  }

  /// All places.
  public Stream<Slot> slots() {
    return parts.stream().flatMap(part -> part.slots().stream());
  }

  /// The places that somebody has to confirm or clear.
  public List<Slot> open() {
    return slots().filter(Slot::isOpen).toList();
  }

  /// What its rows are about.
  public About about() {
    return parts.getFirst().about();
  }

  /// The year that its title names, else the one given.
  public int yearOr(int otherwise) {
    return Voice.year(Heading.of(title), otherwise).orElse(otherwise);
  }

  /// Whether it is to hang on a wall: numbers are masked, illness stays out.
  public boolean isPublic() {
    return Titles.isPublic(title);
  }

  /// The same with a place settled; every place with the same heading follows it.
  public BlankForm settle(Slot slot, @Nullable Asked asked) {
    String meant = slot.heading().fingerprint();
    List<Part> changed = new ArrayList<>();
    for (Part part : parts) {
      Part now = part;
      for (Slot each : part.slots()) {
        if (each.heading().fingerprint().equals(meant)) {
          now = now.with(each, each.settled(asked));
        }
      }
      changed.add(now);
    }
    return new BlankForm(file, title, sure, suffix, List.copyOf(changed), strangers);
  }

  /// The same with every guess taken that is still open.
  public BlankForm confirmAll() {
    BlankForm form = this;
    for (Slot slot : open()) {
      form = form.settle(slot, slot.asked());
    }
    return form;
  }

  /// The place whose heading, alone or with its groups, reads so, or stands so (`B3`).
  public Optional<Slot> find(String heading) {
    String wanted = Hygiene.key(heading);
    return slots()
        .filter(slot -> Hygiene.key(slot.heading().text()).equals(wanted)
            || Hygiene.key(slot.heading().own()).equals(wanted)
            || slot.at().reference().equals(heading))
        .findFirst();
  }

  /// What was settled by somebody, for the next form.
  public Remembered remember(Remembered before) {
    Remembered now = before;
    for (Part part : parts) {
      for (Slot slot : part.slots()) {
        if (slot.state() == Slot.State.CONFIRMED || slot.state() == Slot.State.CLEARED) {
          now = now.with(
              FormReader.scope(part.about()),
              slot.heading(),
              slot.asked() == null ? "" : slot.asked().id());
        }
      }
    }
    return now;
  }
}
