package org.liuzhun.spreadsheet.heading;

import java.util.Locale;
import org.liuzhun.text.Texts;

/// Why a heading is taken for something (识别依据).
public enum Reason {
  /// It is the official term.
  TERM,
  /// It is another name that is known for it.
  ALIAS,
  /// Together with the heading of its group it is a known name.
  GROUP,
  /// Somebody confirmed it before in this workbook.
  REMEMBERED,
  /// Somebody says so now.
  CHOSEN,
  /// The word is known, but it means several things.
  LOOSE,
  /// The word is known, but it stands under a heading that is not.
  STRANGE_GROUP,
  /// The word is known, but what stands in brackets may make it mean something else.
  NOTE,
  /// It contains a known name, or is a part of one.
  PART,
  /// It resembles a known name.
  SIMILAR;

  /// The reason in words.
  ///
  /// @param word the known name that it was compared with
  public String says(String word) {
    return Texts.of("reason." + name().toLowerCase(Locale.ROOT), word);
  }
}
