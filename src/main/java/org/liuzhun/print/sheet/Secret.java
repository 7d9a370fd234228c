package org.liuzhun.print.sheet;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.liuzhun.text.Texts;

/// What a sheet that hangs on a wall or a board does not show unless somebody gives a reason
/// (个人信息保护).
public enum Secret {
  /// ID numbers and certificates: the middle is hidden.
  ID_NUMBER,
  /// Telephone numbers: the middle is hidden.
  PHONE,
  /// Bank accounts: the middle is hidden.
  ACCOUNT,
  /// Illness and disability, with the causes, risks and measures that tell of them: left out.
  HEALTH,
  /// Members who are not of age: left out.
  MINORS;

  /// The numbers, which no screen shows as a whole unless somebody asks for it.
  public static Set<Secret> numbers() {
    return EnumSet.of(ID_NUMBER, PHONE, ACCOUNT);
  }

  /// The name in the language in use.
  public String label() {
    return Texts.of("print.secret." + name().toLowerCase(Locale.ROOT));
  }
}
