package org.liuzhun.assessment.income;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// The test of last digits, with figures worked out on paper.
class LastDigitsTest {

  private static final BigDecimal LIMIT = new BigDecimal("22.5");

  private final LastDigits digits = new LastDigits();

  @Test
  void roundAmountsAndRepeatedOnesAreLeftOut() {
    digits.addAll(List.of(0L, 10L, 25L, 100L, 1237L, 1237L, 1238L, -3L));
    assertEquals(2, digits.size());
  }

  @Test
  void nothingIsAsEvenAsCanBe() {
    assertEquals(0, digits.size());
    assertEquals("0.0", digits.unevenness().toPlainString());
  }

  @Test
  void eachDigitAsOftenAsTheOthersIsEven() {
    digits.addAll(LongStream.range(1000, 1080).boxed().toList());
    assertEquals(64, digits.size());
    assertEquals("0.0", digits.unevenness().toPlainString());
    assertEquals("8.0", digits.chance(3).toPlainString());
  }

  /// 20 amounts in 8 and 4 each in 2, 4, 6: chance gives 8; (144 + 3 × 16) ÷ 8 = 24.
  @Test
  void aDigitThatIsLikedIsMeasuredAgainstTheOthersOfItsParity() {
    digits.addAll(ending(8, 20));
    digits.addAll(ending(2, 4));
    digits.addAll(ending(4, 4));
    digits.addAll(ending(6, 4));
    assertEquals(8, digits.commonest());
    assertEquals(20, digits.ending(8));
    assertEquals("8.0", digits.chance(8).toPlainString());
    assertEquals("24.0", digits.unevenness().toPlainString());
    assertEquals(
        List.of("x", 32, 20, 8, new BigDecimal("8.0"), new BigDecimal("24.0")),
        List.of(digits.told("x")));
  }

  @Test
  void monthsTimesAMonthlyWageAreEvenHonestly() {
    Random random = new Random(7);
    digits.addAll(LongStream.range(0, 2000)
        .map(_ -> 2L * (1 + random.nextInt(6)) * (1500 + random.nextInt(3000)))
        .boxed()
        .toList());
    assertEquals(0, digits.ending(3));
    assertTrue(digits.size() > 500);
    assertTrue(digits.unevenness().compareTo(LIMIT) < 0, digits.unevenness()::toPlainString);
  }

  @Test
  void whatChanceGivesIsHardlyEverFound() {
    Random random = new Random(11);
    int found = 0;
    for (int trial = 0; trial < 1000; trial++) {
      LastDigits own = new LastDigits();
      own.addAll(
          LongStream.range(0, 150).map(_ -> random.nextInt(100_000)).boxed().toList());
      found += own.unevenness().compareTo(LIMIT) > 0 ? 1 : 0;
    }
    assertTrue(found <= 5, "found " + found + " of 1,000");
  }

  private static List<Long> ending(int digit, int many) {
    return LongStream.range(100, 100 + many)
        .map(tens -> tens * 10 + digit)
        .boxed()
        .toList();
  }
}
