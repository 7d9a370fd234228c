package org.liuzhun.spreadsheet.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.liuzhun.registry.writing.Hygiene;

/// A heading as a sheet has it (表头): its own words, below the headings of the groups
/// that it stands in.
///
/// @param levels the words from the widest group down to its own, none blank
public record Heading(List<String> levels) {

  private static final Pattern NUMBERED =
      Pattern.compile("^(?:\\(?\\d{1,2}(?:[.、．)]|\\. )|[①-⑳*★])+(?=\\D)");
  private static final Pattern STARS = Pattern.compile("[*★]+");
  private static final Pattern BRACKETS = Pattern.compile("[(（\\[【]([^)）\\]】]*)[)）\\]】]");
  private static final String AMONG = Tables.pattern("heading.among");
  private static final Pattern YEAR = Pattern.compile(Tables.pattern("heading.year"));

  /// A heading of these levels; blank ones and repetitions of the level above are dropped.
  public static Heading of(List<String> levels) {
    List<String> distinct = new ArrayList<>();
    for (String level : levels) {
      String text = Hygiene.clean(level);
      if (!text.isEmpty() && (distinct.isEmpty() || !distinct.getLast().equals(text))) {
        distinct.add(text);
      }
    }
    return new Heading(List.copyOf(distinct));
  }

  /// A heading without groups.
  public static Heading of(String own) {
    return of(List.of(own));
  }

  /// Its own words; empty when there are none.
  public String own() {
    return levels.isEmpty() ? "" : levels.getLast();
  }

  /// The groups that it stands in, the nearest first.
  public List<String> groups() {
    return levels.isEmpty() ? List.of() : levels.subList(0, levels.size() - 1).reversed();
  }

  /// All its words in one line.
  public String text() {
    return String.join(" / ", levels);
  }

  /// Its own words as they are compared: without number and year.
  public String key() {
    return key(own());
  }

  /// Its own words as they are compared, without what stands in brackets.
  String bareKey() {
    return Hygiene.key(BRACKETS.matcher(numberless(own())).replaceAll(""));
  }

  /// What stands in brackets in its own words.
  List<String> notes() {
    return BRACKETS
        .matcher(numberless(own()))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /// Words as they are compared: without number and year.
  static String key(String words) {
    return Hygiene.key(numberless(words));
  }

  private static String numberless(String words) {
    String text = NUMBERED.matcher(Hygiene.clean(words)).replaceFirst("").replaceFirst(AMONG, "");
    return STARS.matcher(YEAR.matcher(text).replaceFirst("")).replaceAll("");
  }

  /// A group's words as they are compared, without what stands in brackets.
  static String bareKey(String words) {
    return of(words).bareKey();
  }

  /// What it is remembered by: its own and its groups' words as they are compared,
  /// brackets included.
  public String fingerprint() {
    return String.join(">", levels.stream().map(Hygiene::key).toList());
  }
}
