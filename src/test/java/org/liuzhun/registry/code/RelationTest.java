package org.liuzhun.registry.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuzhun.registry.CodeKind;
import org.liuzhun.registry.Parsed;

class RelationTest {

  @ParameterizedTest
  @CsvSource({
    "妻, SPOUSE",
    "长子, SON",
    "之子, SON",
    "次女, DAUGHTER",
    "继父或养父, FATHER",
    "嫂, BROTHERS_WIFE",
    "弟媳, BROTHERS_WIFE",
    "姐姐, SIBLING",
    "非亲属, OTHER"
  })
  void wordsOfTheFinerStandardAreTaken(String written, Relation relation) {
    assertEquals(Parsed.value(Coded.of(relation)), new CodeKind<>(Relation.class).parse(written));
  }

  @ParameterizedTest
  @CsvSource({
    "12, SPOUSE",
    "22, SON",
    "33, DAUGHTER",
    "72, BROTHERS_WIFE",
    "74, BROTHERS_WIFE",
    "79, SIBLING"
  })
  void codesOfTheFinerStandardAreTakenWhereCodesAreMeant(String written, Relation relation) {
    assertEquals(Parsed.value(Coded.of(relation)), new CodeKind<>(Relation.class).byCode(written));
  }

  @Test
  void wordThatFitsNowhereIsKept() {
    assertEquals(
        Parsed.value(new Coded<Relation>(null, "孙媳妇")),
        new CodeKind<>(Relation.class).parse("孙媳妇"));
  }

  @Test
  void sexAndGenerationFollowFromTheWord() {
    assertEquals(Optional.of(Sex.FEMALE), Relation.DAUGHTER_IN_LAW.sex());
    assertEquals(Optional.empty(), Relation.SPOUSE.sex());
    assertEquals(OptionalInt.of(-2), Relation.MATERNAL_GRANDFATHER.generation());
    assertTrue(Relation.OTHER.generation().isEmpty());
  }

  @Test
  void oldNamesOfPeoplesAreTaken() {
    assertEquals(EthnicGroup.MAONAN, Coded.spelled(EthnicGroup.class, "毛难族").known());
    assertEquals(EthnicGroup.MONGOL, Coded.spelled(EthnicGroup.class, "蒙族").known());
    assertEquals(EthnicGroup.MIAO, Coded.spelled(EthnicGroup.class, "苗").known());
  }
}
