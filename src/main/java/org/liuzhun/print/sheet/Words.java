package org.liuzhun.print.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/// The few Chinese words that the handbook's values are made with. The handbook is Chinese
/// whatever the screen speaks.
final class Words {

  private static final Properties ALL = read();

  private Words() {}

  static String of(String key) {
    return Objects.requireNonNull(ALL.getProperty(key), key);
  }

  private static Properties read() {
    Properties words = new Properties();
    try (InputStream in = Words.class.getResourceAsStream("/org/liuzhun/print/words.properties")) {
      words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
