package org.liuzhun.ui.parts;

import java.nio.charset.Charset;
import java.util.Arrays;

/// Initial letters of the pinyin of official terms (拼音首字母). The first level of GB 2312 is ordered
/// by pinyin, so the
/// position of a character tells its first letter; a rarer character has none.
final class Initials {

  private static final Charset GB2312 = Charset.forName("GB2312");
  private static final String LETTERS = "abcdefghjklmnopqrstwxyz";
  private static final int[] FIRST = {
    0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8,
    0xC4C3, 0xC5B6, 0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1
  };
  private static final int LAST = 0xD7F9;

  private Initials() {}

  static String of(String text) {
    StringBuilder initials = new StringBuilder();
    text.codePoints().forEach(c -> {
      if (c < 0x80) {
        if (Character.isLetterOrDigit(c)) {
          initials.appendCodePoint(Character.toLowerCase(c));
        }
      } else {
        letter(Character.toString(c), initials);
      }
    });
    return initials.toString();
  }

  private static void letter(String character, StringBuilder initials) {
    byte[] bytes = character.getBytes(GB2312);
    if (bytes.length != 2) {
      return;
    }
    int position = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (position >= FIRST[0] && position <= LAST) {
      int at = Arrays.binarySearch(FIRST, position);
      initials.append(LETTERS.charAt(at >= 0 ? at : -at - 2));
    }
  }
}
