package org.liuzhun.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.WELFARE_POLICY;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.catalogue.Catalogue;

/// Which numbers are hidden in part follows from the catalogue, for new fields too.
class MaskedFieldsTest {

  /// Words in official terms that promise a number of a person's own.
  private static final Pattern PERSONAL = Pattern.compile(".*(电话|手机号|证件号码|账号|账户|残疾证号|病卡号|卡证编号)");

  @Test
  void everyFieldWhoseTermPromisesAPersonalNumberIsMaskedOrPosted() {
    List<String> open = Catalogue.ENTITIES.stream()
        .flatMap(entity -> entity.fields().stream())
        .filter(field -> PERSONAL.matcher(field.term()).matches())
        .filter(field -> !field.isMasked() && !field.is(Field.Trait.POSTED))
        .map(Field::key)
        .toList();
    assertEquals(List.of(), open);
  }

  @Test
  void theMiddleIsHiddenAndTheWholeStaysWithTheRow() {
    Row household =
        Row.empty(Catalogue.HOUSEHOLD, new UUID(1, 1)).with(HOUSEHOLD.PHONE, "13912345678");
    Field<String> phone = Catalogue.HOUSEHOLD.field(HOUSEHOLD.PHONE);
    assertEquals("139****5678", phone.masked(household, Locale.CHINESE));
    assertEquals("13912345678", phone.shown(household, Locale.CHINESE));
    assertEquals("***", phone.mask("120"));
  }

  @Test
  void whatHangsOnTheNoticeBoardIsNotHidden() {
    Field<String> advice = Catalogue.WELFARE_POLICY.field(WELFARE_POLICY.PHONE);
    assertFalse(advice.isMasked());
    assertEquals("0851-86910012", advice.mask("0851-86910012"));
    assertTrue(Catalogue.PERSON.field(PERSON.ID_NUMBER).isMasked());
    assertFalse(Catalogue.PERSON.field(PERSON.NAME).isMasked());
  }
}
