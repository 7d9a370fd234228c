package org.liuzhun.ui.parts;

import org.liuzhun.registry.code.Code;
import org.liuzhun.text.Texts;

/// Registry's own words in the language in use.
public final class Term {

  private Term() {}

  /// The official term of a code value, or its English.
  public static String of(Code code) {
    return Texts.language().equals(Texts.CHINESE) ? code.term() : code.english();
  }
}
