package org.liuzhun.print.recovery;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liuzhun.print.pdf.Paged;
import org.liuzhun.text.Texts;

class RecoverySheetTest {

  private static final String CODE = "7KXM-2PQR-9TDW-4HNF-6JBC-8VGS";

  @Test
  void theCodeIsReadableInBothLanguagesAndThePageLasts() throws Exception {
    for (Locale language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
      byte[] pdf = Texts.speaking(
          language,
          () -> new RecoverySheet("㛃溪村", CODE, ZonedDateTime.parse("2026-11-20T08:00:00+08:00"))
              .pdf());
      Paged.assertArchival(pdf);
      Paged.assertLegible(pdf);
      String words = Paged.words(pdf);
      assertTrue(words.contains("㛃溪村"), words);
      for (String group : CODE.split("-")) {
        assertTrue(words.contains(group), group);
      }
    }
  }
}
