package org.liuzhun.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Files that can be read without scrolling far, methods that can be read at a glance.
class SizeTest {

  /// The first line of a method: name and opening bracket at the indentation of a member, nothing
  /// assigned.
  private static final Pattern METHOD = Pattern.compile(
      "^( {2}| {4})(?![A-Z_0-9]+\\(|[\\w.]+\\.\\w+\\(|(super|this)\\(|return|new |else|throw|if |for |while |switch|try|\\}|@|.*\\b(record|class|enum|interface) )[\\w<][^=;]*\\([^;]*[({,]$");

  @Test
  void halfOfTheFilesAreUnder80LinesNineInTenUnder200NoneOver400() {
    List<Integer> lengths = new ArrayList<>();
    List<String> tooLong = new ArrayList<>();
    for (Path file : Sources.java("src/main/java", "src/test/java", "src/bench/java")) {
      int lines = (int) Sources.read(file).lines().count();
      if (lines > 400) {
        tooLong.add(file + " " + lines);
      }
      if (file.startsWith("src/main")) {
        lengths.add(lines);
      }
    }
    lengths.sort(null);
    assertEquals(List.of(), tooLong);
    assertTrue(lengths.get(lengths.size() / 2) < 80, "median " + lengths.get(lengths.size() / 2));
    assertTrue(
        lengths.get(lengths.size() * 9 / 10) < 200,
        "nine in ten " + lengths.get(lengths.size() * 9 / 10));
  }

  @Test
  void noMethodIsOver40LinesAndNineInTenAreUnder15() {
    List<Integer> lengths = new ArrayList<>();
    List<String> tooLong = new ArrayList<>();
    for (Path file : Sources.java("src/main/java")) {
      List<String> lines = Sources.read(file).lines().toList();
      for (int start = 0; start < lines.size(); start++) {
        Matcher method = METHOD.matcher(lines.get(start));
        if (method.matches()) {
          int end = lines.subList(start, lines.size()).indexOf(method.group(1) + "}");
          if (end < 0) {
            continue;
          }
          lengths.add(end); // the closing bracket says nothing
          if (end + 1 > 40) {
            tooLong.add(file + ":" + (start + 1) + " " + (end + 1));
          }
        }
      }
    }
    lengths.sort(null);
    assertEquals(List.of(), tooLong);
    assertTrue(
        lengths.get(lengths.size() * 9 / 10) < 15,
        "nine in ten " + lengths.get(lengths.size() * 9 / 10));
  }
}
