package org.liuzhun.registry.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liuzhun.registry.code.DisabilityCategory;
import org.liuzhun.registry.code.DisabilityLevel;
import org.liuzhun.registry.code.Sex;

class IdNumberTest {

  private static final String WOMAN = "11010519491231002X";
  private static final String MAN = "440524188001010014";

  @Test
  void publishedExamplesAreSound() {
    IdNumber woman = new IdNumber(WOMAN);
    assertEquals(Sex.FEMALE, woman.sex());
    assertEquals(LocalDate.of(1949, 12, 31), woman.birth());
    assertEquals("110105", woman.division());
    assertTrue(woman.isPlausible());
    IdNumber man = new IdNumber(MAN);
    assertEquals(Sex.MALE, man.sex());
    assertFalse(man.isPlausible());
  }

  @Test
  void anyOtherDigitMakesThemUnsound() {
    for (String number : new String[] {WOMAN, MAN}) {
      for (int place = 0; place < 18; place++) {
        for (char c = '0'; c <= '9'; c++) {
          if (number.charAt(place) != c) {
            String changed = number.substring(0, place) + c + number.substring(place + 1);
            assertInstanceOf(IdNumber.Wrong.class, IdNumber.of(changed), changed);
            assertTrue(IdNumber.isNear(number, changed));
          }
        }
      }
    }
  }

  @Test
  void writingIsForgiven() {
    assertEquals(
        WOMAN,
        Objects.requireNonNull(IdNumber.of(" １１０１０５ 19491231002x ").number()).text());
  }

  @ParameterizedTest
  @CsvSource({
    "'', problem.id-length",
    "1101051949123100, problem.id-length",
    "1101051949123100200X, problem.id-length",
    "11010519491231O02X, problem.id-character",
    "X10105194912310021, problem.id-character",
    "110105194913310029, problem.id-date",
    "110105194902300028, problem.id-date",
    "110105194912310021, problem.id-check",
    "110105491331002, problem.id-date"
  })
  void faultIsNamed(String written, String key) {
    var wrong = assertInstanceOf(IdNumber.Wrong.class, IdNumber.of(written));
    assertEquals(key, wrong.problem().key());
  }

  @Test
  void birthAfterTodayIsWrong() {
    LocalDate eve = LocalDate.of(1949, 12, 30);
    var wrong = assertInstanceOf(IdNumber.Wrong.class, IdNumber.of(WOMAN, eve));
    assertEquals("problem.id-in-future", wrong.problem().key());
    assertInstanceOf(IdNumber.Sound.class, IdNumber.of(WOMAN, eve.plusDays(1)));
  }

  @Test
  void fifteenDigitsAreCompleted() {
    var old = assertInstanceOf(IdNumber.Old.class, IdNumber.of("110105491231002"));
    assertEquals(WOMAN, old.completed().text());
  }

  @Test
  void unsoundNumberCannotBeMade() {
    assertThrows(IllegalArgumentException.class, () -> new IdNumber("110105194912310021"));
  }

  @Test
  void twoPlacesExchangedAreNear() {
    assertTrue(IdNumber.isNear(WOMAN, "11010519491213002X"));
    assertFalse(IdNumber.isNear(WOMAN, WOMAN));
    assertFalse(IdNumber.isNear(WOMAN, "11010619491232002X"));
    assertFalse(IdNumber.isNear(WOMAN, "110105491231002"));
  }

  @Test
  void disabilityCertificateIsSplit() {
    var first = DisabilityCertificate.of(WOMAN.toLowerCase(java.util.Locale.ROOT) + "43")
        .orElseThrow();
    assertEquals(WOMAN, first.holder());
    assertEquals(DisabilityCategory.LIMB, first.category());
    assertEquals(DisabilityLevel.THREE, first.level());
    assertEquals("B1", DisabilityCertificate.of(WOMAN + "43B1").orElseThrow().reissue());
    assertTrue(DisabilityCertificate.of(WOMAN).isEmpty());
    assertTrue(DisabilityCertificate.of(WOMAN + "83").isEmpty());
    assertTrue(DisabilityCertificate.of(WOMAN + "45").isEmpty());
  }
}
