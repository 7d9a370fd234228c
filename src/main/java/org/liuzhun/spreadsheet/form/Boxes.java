package org.liuzhun.spreadsheet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liuzhun.spreadsheet.heading.Tables;

/// Boxes to be ticked within the text of a cell (打勾栏): □是 □否, or 是□ 否□, with or without the
/// question before them.
///
/// @param question the words before the boxes; empty when they stand alone
/// @param options what can be ticked
record Boxes(String question, List<Option> options) {

  private static final Pattern BOX = Pattern.compile(Tables.pattern("form.box"));
  private static final Pattern MARKED = Pattern.compile(Tables.pattern("form.marked"));
  private static final String TICKED = Tables.pattern("form.ticked");
  private static final String COLON = Tables.pattern("form.question");

  /// One of the boxes.
  ///
  /// @param words what it stands for
  /// @param at where the box is in the text
  record Option(String words, int at) {}

  /// Whether a text asks to tick one of several boxes.
  static boolean isOne(String text) {
    return in(text).options().size() > 1;
  }

  /// The boxes of a text; none when it has fewer than two, or one is ticked.
  static Boxes in(String text) {
    List<Integer> places =
        BOX.matcher(text).results().map(java.util.regex.MatchResult::start).toList();
    if (places.size() < 2 || MARKED.matcher(text).find()) {
      return new Boxes("", List.of());
    }
    boolean after = places.getLast() == text.stripTrailing().length() - 1;
    Matcher colon = Pattern.compile(COLON).matcher(text.substring(0, places.getFirst()));
    int start = colon.find() ? colon.end() : after ? 0 : places.getFirst();
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      int from = after ? i == 0 ? start : places.get(i - 1) + 1 : places.get(i) + 1;
      int to = after ? places.get(i) : i + 1 < places.size() ? places.get(i + 1) : text.length();
      options.add(new Option(bare(text.substring(from, to)), places.get(i)));
    }
    return new Boxes(text.substring(0, start).strip(), List.copyOf(options));
  }

  /// The text with one box ticked.
  static String ticked(String text, Option option) {
    return text.substring(0, option.at()) + TICKED + text.substring(option.at() + 1);
  }

  /// What an option says, without separators and room for writing.
  private static String bare(String words) {
    return words.replaceAll("[\\s_＿,，;；、/　]+", " ").strip();
  }
}
