package org.liuzhun.registry.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HygieneTest {

  @ParameterizedTest
  @CsvSource({
    "'\u2F3E主', 户主",
    "'\u2EBE', 艹",
    "'\u2ED3', 长",
    "'\u2EA0', 民",
    "'\uF929', 朗",
    "'\uE81E', 龴",
    "'\uE816', '\uD840\uDC87'",
    "'　Ａｂ１２ ', Ab12",
    "'务工时间（月）', 务工时间(月)",
    "'王\u200B秀\uFEFF英', 王秀英",
    "'王\u00A0秀\t英', 王 秀 英",
    "'龙𬀩㛃', 龙𬀩㛃"
  })
  void textIsStoredClean(String written, String stored) {
    assertEquals(stored, Hygiene.clean(written));
  }

  @Test
  void simplifiedRadicalIsNotMadeTraditional() {
    assertNotEquals("户", Normalizer.normalize("\u2F3E", Normalizer.Form.NFKC));
    assertEquals("户", Hygiene.clean("\u2F3E"));
  }

  @Property(tries = 300)
  void cleaningTwiceChangesNothingMore(@ForAll String text) {
    String once = Hygiene.clean(text);
    assertEquals(once, Hygiene.clean(once));
  }
}
