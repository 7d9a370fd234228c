package org.liuzhun.print.handbook;

import java.util.Locale;
import org.liuzhun.text.Texts;

/// A part of the handbook that can be left out (手册版块), in the order of the pages.
public enum Block {
  COVER,
  INSTRUCTIONS,
  BASICS,
  LIVING,
  MEMBERS,
  HELPERS,
  PLAN,
  MEASURES,
  EFFECTS,
  INCOME,
  GUARANTEES,
  VISITS,
  MONITORING,
  POLICIES,
  PROCEDURE,
  AUTHORISATION,
  CONFIRMATION,
  BACK;

  /// The name in the language in use.
  public String label() {
    return Texts.of("print.block." + name().toLowerCase(Locale.ROOT));
  }

  Key key() {
    return Key.valueOf("BLOCK_" + name());
  }
}
