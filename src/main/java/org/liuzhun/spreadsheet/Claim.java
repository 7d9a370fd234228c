package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.PERSON;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.identity.DisabilityCertificate;
import org.liuzhun.registry.identity.IdNumber;

/// Who a row says that it is about.
///
/// @param idNumber the ID number, also that within a disability certificate
/// @param personNumber the 人口编号
/// @param name the name
/// @param birth the date of birth, from the number when the row has no other
record Claim(
    @Nullable String idNumber,
    @Nullable String personNumber,
    @Nullable String name,
    @Nullable LocalDate birth) {

  static Claim of(SheetRow row) {
    String id =
        holder(SheetRow.value(row.find(Meaning.Identity.class::isInstance), Kind.idNumber()));
    LocalDate birth = SheetRow.value(row.find("person.birth"), Kind.day());
    IdNumber number = id == null ? null : IdNumber.of(id).number();
    return new Claim(
        id,
        SheetRow.value(row.find("person.person_number"), Kind.number()),
        SheetRow.value(
            row.find("person.name"), Catalogue.PERSON.field(PERSON.NAME).kind()),
        birth == null && number != null ? number.birth() : birth);
  }

  /// The ID number within a disability certificate, or the number itself.
  static @Nullable String holder(@Nullable String number) {
    return number == null
        ? null
        : DisabilityCertificate.of(number).map(DisabilityCertificate::holder).orElse(number);
  }

  boolean isEmpty() {
    return idNumber == null && personNumber == null && name == null;
  }
}
