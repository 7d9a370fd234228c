package org.liuzhun.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/// The English labels of entities and fields, from `fields_en.properties`.
final class Labels {

  private static final Properties ENGLISH = read();

  private Labels() {}

  static String english(String key) {
    return ENGLISH.getProperty(key, key);
  }

  private static Properties read() {
    Properties labels = new Properties();
    try (InputStream in = Labels.class.getResourceAsStream("fields_en.properties")) {
      labels.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return labels;
  }
}
