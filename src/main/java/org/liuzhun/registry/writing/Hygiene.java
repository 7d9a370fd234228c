package org.liuzhun.registry.writing;

import java.util.Locale;
import java.util.regex.Pattern;

/// Text hygiene at every entrance (录入和导入的文字清理).
public final class Hygiene {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern UNHEARD = Pattern.compile("[\\s()（）\\[\\]【】<>《》:：、,，.。_/\\-—]");

  private Hygiene() {}

  /// The text as it is stored: trimmed, full-width letters, digits and round brackets made
  /// half-width, blanks made one,
  /// radicals and private-use leftovers made characters, invisible marks gone.
  public static String clean(String text) {
    if (text.chars().allMatch(Hygiene::isClean)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !isInvisible(c))
        .map(Characters::stored)
        .map(Hygiene::halfWidth)
        .forEach(out::appendCodePoint);
    return BLANKS.matcher(out.toString().strip()).replaceAll(" ");
  }

  /// The text of several lines as it is stored: each line cleaned, empty lines at both ends
  /// dropped.
  public static String cleanLines(String text) {
    return text.lines()
        .map(Hygiene::clean)
        .collect(java.util.stream.Collectors.joining("\n"))
        .strip();
  }

  /// The text as it is compared with headings and terms: cleaned, without blanks and brackets, in
  /// lower case.
  public static String key(String text) {
    return UNHEARD.matcher(clean(text)).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /// The text as far as this many letters, whole characters only.
  public static String beginning(String text, int letters) {
    int all = text.codePointCount(0, text.length());
    return text.substring(0, text.offsetByCodePoints(0, Math.min(letters, all)));
  }

  /// Whether nothing can be amiss with a character: the visible ones of ASCII, the common
  /// ideographs.
  private static boolean isClean(int c) {
    return c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF;
  }

  private static boolean isInvisible(int c) {
    return c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E || c == 0x2060 || c == 0xFEFF;
  }

  private static int halfWidth(int c) {
    if (Character.isSpaceChar(c) || Character.isISOControl(c)) {
      return ' ';
    }
    return c >= 0xFF01
            && c <= 0xFF5E
            && (Character.isLetterOrDigit(c) || c == 0xFF08 || c == 0xFF09)
        ? c - 0xFEE0
        : c;
  }
}
