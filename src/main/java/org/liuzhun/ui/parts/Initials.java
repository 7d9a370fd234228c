package org.liuzhun.ui.parts;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.liuzhun.registry.writing.Pinyin;

/// Initial letters of the pinyin of terms and names (拼音首字母). The first level of GB 2312 is
/// ordered by the usual reading; for a rarer character the table of readings is asked.
final class Initials {

  private static final Charset GB2312 = Charset.forName("GB2312");
  private static final String LETTERS = "abcdefghjklmnopqrstwxyz";
  private static final int[] FIRST = {
    0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8,
    0xC4C3, 0xC5B6, 0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1
  };
  private static final int LAST = 0xD7F9;
  private static final int FIRST_CHINESE = 0x2E80;

  private Initials() {}

  static String of(String text) {
    StringBuilder initials = new StringBuilder();
    text.codePoints().forEach(c -> {
      if (c >= FIRST_CHINESE) {
        initials.append(letter(c));
      } else if (Character.isLetterOrDigit(c)) {
        initials.appendCodePoint(Character.toLowerCase(c));
      }
    });
    return initials.toString();
  }

  private static String letter(int character) {
    byte[] bytes = Character.toString(character).getBytes(GB2312);
    int position = bytes.length == 2 ? ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF) : 0;
    if (position >= FIRST[0] && position <= LAST) {
      int at = Arrays.binarySearch(FIRST, position);
      return LETTERS.substring(at >= 0 ? at : -at - 2).substring(0, 1);
    }
    List<String> readings = Pinyin.readings(character);
    return readings.isEmpty() ? "" : readings.getFirst().substring(0, 1);
  }
}
