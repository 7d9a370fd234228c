package org.liuzhun.text;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The only access to the message bundles. One bundle per room, so that each room's texts lie
/// together; a key is unique
/// across all. The language is chosen once, before the first window.
public final class Texts {

  /// Simplified Chinese.
  public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  /// English.
  public static final Locale ENGLISH = Locale.ENGLISH;

  /// The rooms that have texts; each has `<room>_zh.properties` and `<room>_en.properties` beside
  /// this class.
  public static final List<String> ROOMS = List.of(
      "registry",
      "policy",
      "assessment",
      "store",
      "exchange",
      "spreadsheet",
      "print",
      "demo",
      "system",
      "ui",
      "cli",
      "keep",
      "time",
      "register",
      "photos");

  private static final ScopedValue<Texts> SPOKEN = ScopedValue.newInstance();

  private static volatile Texts current = new Texts(CHINESE);

  private final Locale language;
  private final Map<String, String> patterns = new HashMap<>();

  private Texts(Locale language) {
    this.language = language;
    for (String room : ROOMS) {
      ResourceBundle bundle = ResourceBundle.getBundle(
          "org.liuzhun.text." + room,
          Locale.of(language.getLanguage()),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
      bundle.keySet().forEach(key -> patterns.put(key, bundle.getString(key)));
    }
  }

  /// Chooses Chinese or English for everything said from now on.
  public static void use(Locale language) {
    current = new Texts(language.getLanguage().equals("zh") ? CHINESE : ENGLISH);
  }

  /// Does something in Chinese or English, whatever language is in use: official sheets are
  /// Chinese.
  /// Holds on this thread until the work is done.
  public static <T, X extends Throwable> T speaking(
      Locale language, ScopedValue.CallableOp<T, X> work) throws X {
    Texts wanted = language.getLanguage().equals(now().language.getLanguage())
        ? now()
        : new Texts(language.getLanguage().equals("zh") ? CHINESE : ENGLISH);
    return ScopedValue.where(SPOKEN, wanted).call(work);
  }

  private static Texts now() {
    return SPOKEN.isBound() ? SPOKEN.get() : current;
  }

  /// The language in use: [#CHINESE] or [#ENGLISH].
  public static Locale language() {
    return now().language;
  }

  /// The text of a key with its arguments filled in ([MessageFormat]).
  ///
  /// @throws MissingResourceException when no bundle has the key
  public static String of(String key, Object... arguments) {
    Texts texts = now();
    String pattern = texts.patterns.get(key);
    if (pattern == null) {
      throw new MissingResourceException("no text for " + key, "org.liuzhun.text", key);
    }
    return new MessageFormat(pattern, texts.language).format(arguments);
  }
}
