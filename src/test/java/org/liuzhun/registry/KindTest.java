package org.liuzhun.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindTest {

  @ParameterizedTest
  @CsvSource({
    "1200,1200",
    "'1,200.50',1200.5",
    "1.2万,12000",
    "￥300元,300",
    "３５０,350",
    "0,0",
    "-20.005,-20.01"
  })
  void moneyIsTakenAsItIsWritten(String written, BigDecimal amount) {
    assertEquals(Parsed.value(amount), Kind.money().parse(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "12,34", "1e5", "99999999999"})
  void whatIsNoAmountIsRefused(String written) {
    assertInstanceOf(Parsed.Refused.class, Kind.money().parse(written));
  }

  @Test
  void equalAmountsAreEqualInJsonHoweverTheyWereWritten() {
    Kind<BigDecimal> money = Kind.money();
    assertEquals(money.toJson(new BigDecimal("1200.00")), money.toJson(new BigDecimal("1.2E+3")));
    assertEquals(
        "1200",
        money.format(money.fromJson(money.toJson(new BigDecimal("1200.00"))), Locale.ENGLISH));
  }

  @ParameterizedTest
  @CsvSource({"是,true", "√,true", "1,true", "否,false", "无,false", "0,false"})
  void yesAndNoAreTakenInEveryWayPeopleWriteThem(String written, boolean answer) {
    assertEquals(Parsed.value(answer), Kind.flag().parse(written));
  }

  @Test
  void blankIsNotAskedNeverNo() {
    assertEquals(Parsed.value(null), Kind.flag().parse("  "));
    assertEquals(Parsed.value(null), Kind.count().parse(""));
  }

  @Test
  void lengthIsMeasuredInCodePoints() {
    assertEquals(Parsed.value("𬭳𬀩"), Kind.text(2).parse("𬭳𬀩"));
    assertInstanceOf(Parsed.Refused.class, Kind.text(2).parse("𬭳𬀩㛃"));
  }

  @Test
  void anIdNumberIsKeptEvenWhenItIsWrongAndItsXIsUpperCase() {
    assertEquals(Parsed.value("11010519491231002X"), Kind.idNumber().parse("１１０１０５ 19491231 002x"));
  }

  @ParameterizedTest
  @CsvSource({"110105194912310021,110105********0021", "1234,****"})
  void aMaskHidesTheMiddle(String number, String masked) {
    assertEquals(masked, new NumberTextKind(NumberTextKind.Form.ID_NUMBER).mask(number));
  }

  @Test
  void aWholeNumberOutsideItsBoundsIsRefused() {
    assertInstanceOf(Parsed.Refused.class, Kind.year().parse("1899"));
    assertEquals(Parsed.value(2026), Kind.year().parse("２０２６"));
    assertEquals(Parsed.value(9), Kind.count().parse("9.0"));
  }
}
