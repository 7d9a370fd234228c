package org.liuzhun.registry.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.registry.Parsed;

class WrittenDateTest {

  private static final LocalDate DAY = LocalDate.of(2016, 3, 5);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20160305",
        "2016-03-05",
        "2016/3/5",
        "2016.3.5",
        "2016年3月5日",
        "2016 年 3 月 5 日",
        "２０１６年３月５号",
        "2016 3 5",
        "2016、3、5",
        "2016-03-05 00:00:00",
        "2016-03-05T08:30",
        "2016/3/5 0:00"
      })
  void dayIsReadAsPeopleWriteIt(String written) {
    assertEquals(Parsed.value(DAY), WrittenDate.day(written));
    assertEquals(Parsed.value(YearMonth.of(2016, 3)), WrittenDate.month(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"201603", "2016-03", "2016.3", "2016/3", "2016年3月", "2016年03月份", "2016 3"})
  void monthIsReadAsPeopleWriteIt(String written) {
    assertEquals(Parsed.value(YearMonth.of(2016, 3)), WrittenDate.month(written));
  }

  @ParameterizedTest
  @CsvSource({
    "16.3.5, problem.year-of-two-digits",
    "16年3月5日, problem.year-of-two-digits",
    "16-3-5, problem.year-of-two-digits",
    "2016.2.30, problem.no-such-day",
    "20161301, problem.no-such-day",
    "2016305, problem.not-a-day",
    "160305, problem.not-a-day",
    "去年, problem.not-a-day"
  })
  void doubtfulDayIsRefused(String written, String key) {
    var refused = assertInstanceOf(Parsed.Refused.class, WrittenDate.day(written));
    assertEquals(key, refused.problem().key());
  }

  @ParameterizedTest
  @CsvSource({
    "16.3, problem.year-of-two-digits",
    "2016.13, problem.no-such-month",
    "201600, problem.no-such-month",
    "2016, problem.not-a-month",
    "3月, problem.not-a-month"
  })
  void doubtfulMonthIsRefused(String written, String key) {
    var refused = assertInstanceOf(Parsed.Refused.class, WrittenDate.month(written));
    assertEquals(key, refused.problem().key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　"})
  void blankIsNothing(String written) {
    assertEquals(Parsed.value(null), WrittenDate.day(written));
    assertEquals(Parsed.value(null), WrittenDate.month(written));
  }
}
