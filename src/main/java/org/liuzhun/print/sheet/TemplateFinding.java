package org.liuzhun.print.sheet;

import java.util.Locale;
import org.liuzhun.text.Texts;

/// Something wrong with a sheet's template (模板问题).
///
/// @param kind what it is
/// @param file the template's file
/// @param line the line in it, from 1; 0 where it is no matter of a line
/// @param what the key, the part or the characters; for a broken template the reason
public record TemplateFinding(Kind kind, String file, int line, String what) {

  /// What can be wrong.
  public enum Kind {
    /// It cannot be read at all.
    BROKEN,
    /// A key that does not exist; it would print as nothing.
    UNKNOWN_KEY,
    /// A part that the program's own template has and this one has not.
    MISSING_PART,
    /// Characters that no font has; they would be printed as 〓.
    UNCOVERED
  }

  /// What is wrong, in the language in use.
  public String text() {
    if (kind == Kind.BROKEN) {
      return what;
    }
    String place = line == 0 ? file : Texts.of("print.template.at", file, line);
    return Texts.of(
        "print.template.says",
        place,
        Texts.of("print.template." + kind.name().toLowerCase(Locale.ROOT), what));
  }
}
