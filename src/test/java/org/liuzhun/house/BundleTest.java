package org.liuzhun.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liuzhun.text.Texts;

/// The text bundles: complete in both languages, alike in their places, none unused, none missing.
class BundleTest {

  private static final Path FOLDER = Path.of("src/main/resources/org/liuzhun/text");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w.-]*)\"");

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    for (String room : Texts.ROOMS) {
      assertEquals(read(room, "zh").keySet(), read(room, "en").keySet(), room);
    }
  }

  @Test
  void bothLanguagesFillInTheSamePlaces() throws IOException {
    for (String room : Texts.ROOMS) {
      Map<String, String> english = read(room, "en");
      read(room, "zh")
          .forEach((key, text) -> assertEquals(places(text), places(english.get(key)), key));
    }
  }

  @Test
  void noKeyStandsInTwoBundles() throws IOException {
    Map<String, String> seen = new HashMap<>();
    for (String room : Texts.ROOMS) {
      for (String key : read(room, "zh").keySet()) {
        assertEquals(null, seen.put(key, room), key);
      }
    }
  }

  @Test
  void englishTextsHoldNoChineseButNamedTerms() throws IOException {
    Pattern chinese = Pattern.compile("[\\u3400-\\u9fff]");
    List<String> found = new ArrayList<>();
    for (String room : Texts.ROOMS) {
      read(room, "en").forEach((key, text) -> {
        if (chinese.matcher(text.replaceAll("[(（“][^)）”]*[)）”]|1\\.2万", "")).find()) {
          found.add(key + "=" + text);
        }
      });
    }
    assertEquals(List.of(), found);
  }

  /// A key counts as used when the code names it, or names a prefix of it that ends with a
  /// dot and goes on with a name of a constant or check.
  @Test
  void everyTextIsUsedAndEveryUsedTextExists() throws IOException {
    Set<String> named = new HashSet<>();
    for (Path file : Sources.java("src/main/java")) {
      Matcher literal = LITERAL.matcher(Sources.read(file));
      while (literal.find()) {
        named.add(literal.group(1));
      }
    }
    List<String> prefixes = named.stream().filter(n -> n.endsWith(".")).toList();
    Set<String> unused = new TreeSet<>();
    for (String room : Texts.ROOMS) {
      for (String key : read(room, "zh").keySet()) {
        if (!named.contains(key) && prefixes.stream().noneMatch(key::startsWith)) {
          unused.add(key);
        }
      }
    }
    assertEquals(Set.of(), unused);
  }

  @Test
  void everyKeyThatCodeAsksForExists() throws IOException {
    Set<String> keys = new HashSet<>();
    for (String room : Texts.ROOMS) {
      keys.addAll(read(room, "zh").keySet());
    }
    Pattern asked = Pattern.compile(
        "(?:Texts\\.of|new Trouble|Parsed\\.refused|Problem\\.of)\\(\\s*(?:e, |cause, )?\"([a-z][\\w.-]*[\\w])\"");
    Set<String> missing = new TreeSet<>();
    for (Path file : Sources.java("src/main/java")) {
      Matcher call = asked.matcher(Sources.read(file));
      while (call.find()) {
        if (!keys.contains(call.group(1))) {
          missing.add(call.group(1) + " in " + file);
        }
      }
    }
    assertTrue(missing.isEmpty(), missing.toString());
  }

  private static Set<Integer> places(String text) {
    Set<Integer> places = new TreeSet<>();
    Matcher place = Pattern.compile("\\{(\\d+)").matcher(new MessageFormat(text).toPattern());
    while (place.find()) {
      places.add(Integer.valueOf(place.group(1)));
    }
    return places;
  }

  private static Map<String, String> read(String room, String language) throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        Files.newBufferedReader(FOLDER.resolve(room + "_" + language + ".properties"))) {
      texts.load(reader);
    }
    Map<String, String> sorted = new TreeMap<>();
    texts.forEach((key, value) -> sorted.put((String) key, (String) value));
    return sorted;
  }
}
