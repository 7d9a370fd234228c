package org.liuzhun.print.sheet;

import java.util.Locale;
import org.liuzhun.text.Texts;

/// A part of the handbook that can be left out, moved and renamed (手册版块), in the usual order.
public enum Block {
  COVER,
  INSTRUCTIONS,
  BASICS,
  LIVING,
  MEMBERS,
  RELATIVES,
  HELPERS,
  PLAN,
  MEASURES,
  EFFECTS,
  INCOME,
  CURVE,
  GUARANTEES,
  VISITS,
  MONITORING,
  POLICIES,
  PROCEDURE,
  PHOTOS,
  AUTHORISATION,
  COMMITMENT,
  CONFIRMATION,
  BACK;

  /// The name in the language in use.
  public String label() {
    return Texts.of("print.block." + name().toLowerCase(Locale.ROOT));
  }

  /// The name that templates know it by.
  String term() {
    return Words.of("block." + name().toLowerCase(Locale.ROOT));
  }

  /// The usual heading on paper.
  String heading() {
    return Words.of("heading." + name().toLowerCase(Locale.ROOT));
  }
}
