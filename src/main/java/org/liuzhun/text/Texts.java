package org.liuzhun.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
      "photos",
      "reports",
      "hub");

  private static final ScopedValue<Texts> SPOKEN = ScopedValue.newInstance();

  /// In this order bundles are looked into: the first window needs the first of them only.
  private static final List<String> ORDER =
      Stream.concat(Stream.of("ui", "keep"), ROOMS.stream()).distinct().toList();

  private static volatile Texts current = new Texts(CHINESE);

  private final Locale language;
  private final Map<String, String> patterns = new ConcurrentHashMap<>();
  private int read;

  private Texts(Locale language) {
    this.language = language;
  }

  /// A bundle is read when a key is asked for that none of those before it has.
  private @Nullable String pattern(String key) {
    String pattern = patterns.get(key);
    return pattern == null ? readUntil(key) : pattern;
  }

  private synchronized @Nullable String readUntil(String key) {
    while (!patterns.containsKey(key) && read < ORDER.size()) {
      read(ORDER.get(read++));
    }
    return patterns.get(key);
  }

  private void read(String room) {
    String name = room + "_" + language.getLanguage() + ".properties";
    Properties bundle = new Properties();
    try (InputStream bytes = Texts.class.getResourceAsStream(name)) {
      bundle.load(
          new InputStreamReader(Objects.requireNonNull(bytes, name), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    bundle.stringPropertyNames().forEach(key -> patterns.put(key, bundle.getProperty(key)));
  }

  /// Chooses Chinese or English for everything said from now on.
  public static void use(Locale language) {
    current = new Texts(language.getLanguage().equals("zh") ? CHINESE : ENGLISH);
  }

  /// Does something in Chinese or English, whatever language is in use: official sheets are
  /// Chinese. Holds on this thread until the work is done.
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
    String pattern = texts.pattern(key);
    if (pattern == null) {
      throw new MissingResourceException("no text for " + key, "org.liuzhun.text", key);
    }
    MessageFormat format = new MessageFormat(pattern, texts.language);
    Format[] asked = format.getFormatsByArgumentIndex();
    for (int i = 0; i < asked.length && i < arguments.length; i++) {
      if (asked[i] == null && arguments[i] instanceof Number) {
        format.setFormatByArgumentIndex(i, digits());
      }
    }
    return format.format(arguments);
  }

  /// Numbers read as they would be typed: thousands do not stand apart.
  private static NumberFormat digits() {
    NumberFormat digits = NumberFormat.getInstance(Locale.ROOT);
    digits.setGroupingUsed(false);
    return digits;
  }
}
