package org.liuzhun.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Marriage;
import org.liuzhun.registry.code.Relation;

/// Finding a value of a code table by what is quickest to type.
class ChoicesTest {

  private static final Wording<Coded<Marriage>> MARRIAGE =
      Wording.of(Kind.code(Marriage.class), References.NONE);

  private static Object read(String typed) {
    return ((Parsed.Value<Coded<Marriage>>) MARRIAGE.read(typed)).value();
  }

  @Test
  void digitsOfTheCodeChoose() {
    assertEquals(Coded.of(Marriage.MARRIED), read("20"));
  }

  @Test
  void pinyinInitialsChoose() {
    assertEquals(Coded.of(Marriage.DIVORCED), read("lh"));
    assertEquals(Coded.of(Marriage.WIDOWED), read("so"));
  }

  @Test
  void theTermOrTheOnlyFittingPartOfItChooses() {
    assertEquals(Coded.of(Marriage.MARRIED), read("已婚"));
    assertEquals(Coded.of(Marriage.WIDOWED), read("丧"));
  }

  @Test
  void unknownWordsAreKept() {
    assertEquals(new Coded<Marriage>(null, "事实婚姻"), read("事实婚姻"));
  }

  @Test
  void severalFittingValuesAreOfferedBestFirst() {
    Wording<Coded<Relation>> relation = Wording.of(Kind.code(Relation.class), References.NONE);
    var offered = relation.choices().orElseThrow().matching("hz");
    assertEquals(Relation.HEAD, offered.getFirst().value().known());
    assertTrue(relation.choices().orElseThrow().matching("子").size() > 1);
  }
}
