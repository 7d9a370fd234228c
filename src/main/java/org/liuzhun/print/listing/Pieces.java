package org.liuzhun.print.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liuzhun.registry.listing.TextWidth;

/// The pieces of a cell that a line may not break (整体不拆行): numbers, dates, amounts, telephones and
/// certificates, masked or not, with the character after them.
final class Pieces {

  private static final Pattern FIGURE = Pattern.compile("[-+\u2212\u00a5\uffe5]?[\\dA-Za-z*]*\\d"
      + "(?:[\\dA-Za-z*]|[-\u2212.,:/](?=[\\d*])|\\p{IsHan}(?=\\d))*[%\u2030\\p{IsHan}]?");

  /// What is longer than every number that people write is broken where the line ends.
  private static final int LONGEST = 26;

  private Pieces() {}

  /// The text in its order; each piece says whether it is whole.
  static List<Map<String, Object>> of(String text) {
    List<Map<String, Object>> pieces = new ArrayList<>();
    Matcher figures = FIGURE.matcher(text);
    int done = 0;
    while (figures.find()) {
      if (figures.group().length() <= LONGEST) {
        add(pieces, text.substring(done, figures.start()), false);
        add(pieces, figures.group(), true);
        done = figures.end();
      }
    }
    add(pieces, text.substring(done), false);
    return pieces;
  }

  /// The width of the widest piece that must stay whole, in ems.
  static double widest(String text) {
    return FIGURE
        .matcher(text)
        .results()
        .map(result -> result.group())
        .filter(figure -> figure.length() <= LONGEST)
        .mapToDouble(TextWidth::of)
        .max()
        .orElse(0);
  }

  private static void add(List<Map<String, Object>> pieces, String text, boolean whole) {
    if (!text.isEmpty()) {
      pieces.add(Map.of("text", text, "whole", whole));
    }
  }
}
