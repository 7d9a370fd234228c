package org.liuzhun.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/// The English labels of entities and fields, from `fields_en.properties`, and of lists of rows,
/// from `lists_en.properties`.
final class Labels {

  private static final Properties ENGLISH = read("fields_en.properties");
  private static final Properties LISTS = read("lists_en.properties");

  private Labels() {}

  static String english(String key) {
    return ENGLISH.getProperty(key, key);
  }

  static String englishList(String key) {
    return LISTS.getProperty(key, key);
  }

  private static Properties read(String resource) {
    Properties labels = new Properties();
    try (InputStream in = Labels.class.getResourceAsStream(resource)) {
      labels.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return labels;
  }
}
