package org.liuzhun.spreadsheet.form;

import java.nio.file.Path;
import java.util.List;
import org.liuzhun.registry.Problem;
import org.liuzhun.spreadsheet.sheet.Position;
import org.liuzhun.text.Texts;

/// What became of a form (填表结果).
///
/// @param rows how many subjects were entered
/// @param cells where each value came from
/// @param left what stayed empty and why
/// @param numbers the headings under which ID numbers, telephones or accounts stand
/// @param whole whether they stand there whole
/// @param uncomputed how many formulas the spreadsheet program has to compute when it opens the
///     file
public record FilledForm(
    int rows,
    List<Source> cells,
    List<Left> left,
    List<String> numbers,
    boolean whole,
    int uncomputed) {

  /// A filled cell.
  ///
  /// @param at where
  /// @param heading its heading
  /// @param who of whom
  /// @param from the field or what it was worked out of, with the year
  /// @param written what stands there, numbers with their middle hidden
  /// @param older whether the value is of an earlier year than asked for
  public record Source(
      Position at, String heading, String who, String from, String written, boolean older) {}

  /// A place that stayed empty.
  ///
  /// @param at where; a whole column has the row of its heading
  /// @param heading its heading
  /// @param who of whom; empty for a whole column
  /// @param why the reason
  public record Left(Position at, String heading, String who, Problem why) {

    /// The reason in the language in use.
    public String message() {
      return Texts.of(why.key(), why.arguments().toArray());
    }
  }

  /// How many values are of an earlier year than asked for.
  public long older() {
    return cells.stream().filter(Source::older).count();
  }

  /// What is to be said of columns whose numbers lack their middle; empty when there are none.
  public String masked() {
    return whole || numbers.isEmpty()
        ? ""
        : Texts.of("form.masked", String.join(Texts.of("form.and"), numbers));
  }

  /// What the access log keeps: which form, where to, how many, and which whole numbers stand in it
  /// for which reason.
  public String noted(BlankForm form, Path target, String reason) {
    String name = form.title().isEmpty() ? form.file().getFileName().toString() : form.title();
    String note = Texts.of("form.noted", name, target.getFileName(), rows);
    return whole && !numbers.isEmpty()
        ? note + Texts.of("form.noted.whole", String.join(" ", numbers), reason.strip())
        : note;
  }

  FilledForm uncomputed(int formulas) {
    return new FilledForm(rows, cells, left, numbers, whole, formulas);
  }
}
