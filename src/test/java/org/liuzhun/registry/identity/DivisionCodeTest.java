package org.liuzhun.registry.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

  @ParameterizedTest
  @CsvSource({
    "52, 520000000000, PROVINCE",
    "5226, 522600000000, CITY",
    "522628, 522628000000, COUNTY",
    "522628103, 522628103000, TOWNSHIP",
    "522628103207, 522628103207, VILLAGE"
  })
  void levelFollowsFromTheDigits(String written, String code, DivisionCode.Level level) {
    DivisionCode division = DivisionCode.of(written).orElseThrow();
    assertEquals(code, division.text());
    assertEquals(level, division.level());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "5", "522", "5226281", "0226", "52262810320", "5226281032071", "52262810320a"})
  void otherTextIsNoCode(String written) {
    assertTrue(DivisionCode.of(written).isEmpty());
  }

  @Test
  void villageLiesInItsCountyAndInNoOther() {
    DivisionCode village = new DivisionCode("522628103207");
    assertTrue(village.isWithin(village));
    assertTrue(village.isWithin(village.at(DivisionCode.Level.COUNTY)));
    assertTrue(village.isWithin(village.at(DivisionCode.Level.PROVINCE)));
    assertFalse(village.isWithin(new DivisionCode("522629000000")));
    assertFalse(village.at(DivisionCode.Level.TOWNSHIP).isWithin(village));
    assertEquals("522628103", village.prefix(DivisionCode.Level.TOWNSHIP));
  }
}
