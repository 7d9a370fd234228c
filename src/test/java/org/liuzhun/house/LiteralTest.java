package org.liuzhun.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Text that people read lies in the bundles; official terms lie in code tables and schema.
class LiteralTest {

  private static final Pattern CHINESE_LITERAL =
      Pattern.compile("\"[^\"]*[\\u3400-\\u9fff][^\"]*\"");

  @Test
  void noChineseLiteralStandsInCodeOutsideTheCodeTables() {
    List<String> found = new ArrayList<>();
    for (Path file : Sources.java("src/main/java")) {
      if (file.startsWith("src/main/java/org/liuzhun/registry/code")
          || file.endsWith(
              "registry/DecimalKind.java")) { // 万 and the units of written amounts are its grammar
        continue;
      }
      int number = 0;
      for (String line : Sources.read(file).lines().toList()) {
        number++;
        String code = line.strip();
        if (!code.startsWith("//") && CHINESE_LITERAL.matcher(code).find()) {
          found.add(file + ":" + number + " " + code);
        }
      }
    }
    assertEquals(List.of(), found);
  }

  /// It may name a person, or the folder of a village.
  @Test
  void theLogIsNeverToldWhatAnExceptionSays() {
    Pattern words = Pattern.compile("LOG\\.\\w+\\([^;]*getMessage\\(\\)");
    List<String> found = Sources.java("src/main/java").stream()
        .filter(file -> words.matcher(Sources.read(file)).find())
        .map(Path::toString)
        .toList();
    assertEquals(List.of(), found);
  }

  @Test
  void nothingIsLeftUnfinishedDisabledOrAsleep() {
    Pattern words = Pattern.compile(
        "TODO|FIXME|XXX|@Disabled|Thread\\.sleep|UnsupportedOperationException\\(\\)");
    List<String> found = new ArrayList<>();
    for (Path file : Sources.java("src/main/java", "src/test/java", "src/bench/java")) {
      if (!file.endsWith("LiteralTest.java")
          && words.matcher(Sources.read(file)).find()) {
        found.add(file.toString());
      }
    }
    assertEquals(List.of(), found);
  }
}
