package org.liuzhun.assessment.income;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrowthTest {

  @Test
  void theNationalExampleGrewByTwentyNinePointTwoPerCentAYear() {
    assertEquals(
        Optional.of(new BigDecimal("29.2")),
        Growth.yearly(BigDecimal.valueOf(2982), BigDecimal.valueOf(10_740), 5));
  }

  @Test
  void aChangeIsMeasuredAgainstTheEarlierAmount() {
    assertEquals(
        Optional.of(new BigDecimal("-25.0")),
        Growth.change(BigDecimal.valueOf(8000), BigDecimal.valueOf(6000)));
  }

  @Test
  void nothingGrowsFromNothing() {
    assertEquals(Optional.empty(), Growth.yearly(BigDecimal.ZERO, BigDecimal.TEN, 5));
    assertEquals(Optional.empty(), Growth.yearly(BigDecimal.TEN, BigDecimal.TEN, 0));
    assertEquals(Optional.empty(), Growth.change(BigDecimal.ZERO, BigDecimal.TEN));
  }
}
