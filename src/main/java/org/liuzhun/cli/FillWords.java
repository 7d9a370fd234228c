package org.liuzhun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liuzhun.spreadsheet.form.Asked;
import org.liuzhun.spreadsheet.form.FilledForm;
import org.liuzhun.spreadsheet.form.Slot;
import org.liuzhun.spreadsheet.heading.Guess;
import org.liuzhun.text.Texts;

/// What the command line says of a form.
final class FillWords {

  private FillWords() {}

  /// A place with what it is taken for, how sure that is, and why.
  static String of(Slot slot) {
    String state = Texts.of("form.state." + slot.state().name().toLowerCase(Locale.ROOT));
    Guess<Asked> best = slot.best();
    Asked asked = slot.asked();
    String meaning =
        asked == null ? "" : " → " + asked.label(Texts.language()) + " [" + asked.id() + "]";
    String why = best == null || asked == null || slot.state() == Slot.State.CONFIRMED
        ? ""
        : " " + best.confidence() + "% " + best.reason().says(best.word());
    return slot.at().reference() + " " + slot.heading().text() + meaning + " " + state + why;
  }

  /// What became of a form.
  static List<String> of(FilledForm filled, String whose, Path target, Path list) {
    List<String> lines = new ArrayList<>();
    lines.add(Texts.of("cli.fill.done", filled.rows(), whose, filled.cells().size(), target));
    if (filled.older() > 0) {
      lines.add(Texts.of("cli.fill.older", filled.older()));
    }
    if (filled.uncomputed() > 0) {
      lines.add(Texts.of("cli.fill.uncomputed", filled.uncomputed()));
    }
    if (!filled.masked().isEmpty()) {
      lines.add(filled.masked());
    }
    Map<String, Integer> left = new LinkedHashMap<>();
    filled.left().forEach(one -> left.merge(one.heading() + ": " + one.message(), 1, Integer::sum));
    left.forEach((what, times) -> lines.add("  " + Texts.of("cli.fill.left", what, times)));
    lines.add(Texts.of("cli.fill.list", list));
    return lines;
  }
}
