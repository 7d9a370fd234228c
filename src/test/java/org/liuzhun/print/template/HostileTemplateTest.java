package org.liuzhun.print.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.text.Trouble;

class HostileTemplateTest {

  private static final Map<String, Object> VALUES =
      Map.of("户主姓名", "<王&秀英>", "名单", Collections.nCopies(1000, "x"));

  @TempDir
  private Path folder = Path.of("");

  @Test
  void textIsEscapedAndUnknownKeysPrintNothing() throws Exception {
    assertEquals("&lt;王&amp;秀英&gt;||1000", fill("{{ 户主姓名 }}|{{ 没有 }}|{{ 名单 | length }}"));
  }

  @Test
  void aLoopCountsItsTurns() throws Exception {
    assertEquals(
        "1000 true",
        fill(
            "{% for x in 名单 %}{% if loop.last %}{{ loop.length }} {{ loop.last }}{% endif %}{% endfor %}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% include \"../secret.html\" %}",
        "{% include \"/etc/passwd\" %}",
        "{% include 户主姓名 %}",
        "{% import \"own.html\" %}",
        "{% extends \"own.html\" %}",
        "{% set a = 名单 %}",
        "{% macro f() %}{% endmacro %}",
        "{{ 户主姓名.getClass() }}",
        "{{ 户主姓名.class.forName(\"java.lang.Runtime\") }}",
        "{{ 名单.iterator() }}",
        "{{ 户主姓名 | raw }}",
        "{{ 户主姓名 | replace({\"王\": \"李\"}) }}",
        "{{ range(1, 1000000000) }}",
        "{% for i in 1..1000000000 %}x{% endfor %}",
        "{% for i in [1, 2] %}x{% endfor %}",
        "{% include \"own.html\" %}",
        "{% for a in 名单 %}{% for b in 名单 %}{% endfor %}{% endfor %}",
        "{% for a in 名单 %}{% for b in 名单 %}{{ 名单 }}{% endfor %}{% endfor %}",
        "{{ 户主姓名 ~ 户主姓名 }}",
        "{% for x in 名单 %}{{ loop.class }}{{ loop.getClass() }}{% endfor %}",
        "{{ i18n(\"x\", \"y\") }}"
      })
  void whatATemplateMayNotDoIsRefused(String text) {
    Trouble trouble = assertThrows(Trouble.class, () -> fill(text));
    assertTrue(trouble.key().startsWith("trouble.print."), trouble.key());
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws Exception {
    Path outside = Files.writeString(folder.resolveSibling("outside.txt"), "secret");
    Files.createSymbolicLink(folder.resolve("link.html"), outside);
    assertThrows(Trouble.class, () -> fill("{% include \"link.html\" %}"));
  }

  @Test
  void theErrorNamesFileAndLine() {
    Trouble trouble = assertThrows(Trouble.class, () -> fill("<p>\n{% if 户主姓名 %}"));
    assertTrue(trouble.getMessage().contains("own.html"), trouble.getMessage());
  }

  @Test
  void theCheckerReadsEveryBranchAndLoop() throws Exception {
    Shape text = new Shape.Text();
    Shape.Group values = new Shape.Group(Map.of(
        "户主姓名", new Shape.Entry(text, ""),
        "名单",
            new Shape.Entry(
                new Shape.Listing(new Shape.Group(Map.of("名", new Shape.Entry(text, "")))), "")));
    Files.writeString(
        folder.resolve("own.html"),
        "{{ 户主性名 }}\n{% if 户主姓名 is empty %}{{ 甲 }}{% else %}\n{{ 乙 | default(\"-\") }}{% endif %}\n"
            + "{% for 行 in 名单 %}{{ loop.index }}{{ 行.名 }}\n{{ 行.明 }}{% else %}{{ 丙 }}{% endfor %}{{ 行 }}");
    List<UnknownKey> unknown =
        TemplateChecker.read(new TemplateEngine(folder), "own.html", values).unknown();
    assertEquals(
        List.of("1 户主性名", "2 甲", "3 乙", "5 行.明", "5 丙", "5 行"),
        unknown.stream().map(key -> key.line() + " " + key.key()).toList());
  }

  private String fill(String text) throws Exception {
    Files.writeString(folder.resolve("own.html"), text);
    return new TemplateEngine(folder).fill("own.html", VALUES);
  }
}
