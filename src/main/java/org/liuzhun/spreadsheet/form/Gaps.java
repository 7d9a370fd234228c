package org.liuzhun.spreadsheet.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liuzhun.spreadsheet.heading.Heading;
import org.liuzhun.spreadsheet.heading.Measure;
import org.liuzhun.spreadsheet.heading.Tables;

/// The blanks within the text of a cell (填空): 户主____，人口____人, or room behind a colon. The words
/// before a blank are its
/// heading, a unit behind it counts; day, month and year in a row are one blank.
final class Gaps {

  private static final Pattern GAP = Pattern.compile(Tables.pattern("form.gap"));
  private static final Pattern OPEN = Pattern.compile(Tables.pattern("form.gap-open"));
  private static final String DAY = Tables.pattern("form.gap-day");
  private static final int MOST = 40;

  /// A blank.
  ///
  /// @param heading what it asks for
  /// @param start where it begins in the text
  /// @param end where it ends
  /// @param open whether it is nothing but room behind a colon, which may be left on purpose
  record Gap(Heading heading, int start, int end, boolean open) {}

  private Gaps() {}

  /// The blanks of a text in their order.
  static List<Gap> in(String text) {
    List<Gap> gaps = new ArrayList<>();
    Matcher matcher = GAP.matcher(text);
    while (gaps.size() < MOST && matcher.find()) {
      gaps.add(new Gap(heading(matcher), matcher.start("gap"), matcher.end("gap"), false));
    }
    for (Matcher room = OPEN.matcher(text); gaps.size() < MOST && room.find(); ) {
      Heading heading = Heading.of(room.group("words"));
      gaps.add(new Gap(heading, room.start("gap"), room.end("gap"), true));
    }
    gaps.sort(Comparator.comparingInt(Gap::start));
    return gaps;
  }

  private static Heading heading(Matcher found) {
    String words = Optional.ofNullable(found.group("words")).orElse("");
    String unit = Optional.ofNullable(found.group("unit")).orElse("");
    if (words.isEmpty()) {
      return Heading.of(found.group("gap"));
    }
    boolean dated = !found.group("gap").matches("[_＿]+");
    return Heading.of(
        dated ? words + DAY : Measure.named(unit).isPresent() ? words + "(" + unit + ")" : words);
  }

  /// The text with a blank filled, set off from its neighbours and from the beginning: a text that
  /// begins with a value could look like a formula.
  static String filled(String text, Gap gap, String words) {
    String before = text.substring(0, gap.start());
    String after = text.substring(gap.end());
    return before
        + (isOpen(before, before.length() - 1) ? "" : " ")
        + words
        + (isOpen(after, 0) ? "" : " ")
        + after;
  }

  private static boolean isOpen(String text, int at) {
    return at >= 0 && (at >= text.length() || !Character.isLetterOrDigit(text.charAt(at)));
  }
}
