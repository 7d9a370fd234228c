package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.DOCUMENT;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.liuzhun.registry.db.Tables.PAIRING;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.pdf.PaperScan;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.HelperRole;

/// Whom the family can turn to (帮扶联系人): first secretary, helpers, family doctors.
final class ContactValues {

  private final Subject subject;
  private final List<Map<String, Object>> lines = new ArrayList<>();

  ContactValues(Subject subject) {
    this.subject = subject;
  }

  void put(Values values) {
    firstSecretary();
    subject.dossier().rows(Catalogue.PAIRING).stream()
        .filter(
            pairing -> subject.holds(pairing.get(PAIRING.STARTS_ON), pairing.get(PAIRING.ENDS_ON)))
        .forEach(pairing -> subject
            .village()
            .row(Catalogue.HELPER, pairing.get(PAIRING.HELPER))
            .ifPresent(helper -> helper(helper, pairing)));
    doctors();
    values.put(Key.CONTACTS, lines);
  }

  private void firstSecretary() {
    subject.village().rows(Catalogue.HELPER).stream()
        .filter(helper -> is(helper, HelperRole.FIRST_SECRETARY))
        .filter(helper -> subject.holds(helper.get(HELPER.STARTS_ON), helper.get(HELPER.ENDS_ON)))
        .findFirst()
        .ifPresentOrElse(helper -> helper(helper, null), this::firstSecretaryOfTheVillage);
  }

  private void firstSecretaryOfTheVillage() {
    Row village = subject.village().village();
    String name = village.get(VILLAGE.FIRST_SECRETARY, "");
    if (!name.isEmpty()) {
      line(HelperRole.FIRST_SECRETARY.term(), name)
          .put(Key.CONTACT_PHONE, village.get(VILLAGE.FIRST_SECRETARY_PHONE, ""));
    }
  }

  private void helper(Row helper, @Nullable Row pairing) {
    String role = helper.get(HELPER.ROLE) == null
        ? HelperRole.HELPER.term()
        : Subject.shown(helper, HELPER.ROLE);
    LocalDate from =
        pairing == null ? helper.get(HELPER.STARTS_ON) : pairing.get(PAIRING.STARTS_ON);
    LocalDate until = pairing == null ? helper.get(HELPER.ENDS_ON) : pairing.get(PAIRING.ENDS_ON);
    line(role, helper.get(HELPER.NAME, ""))
        .put(Key.CONTACT_UNIT, helper.get(HELPER.UNIT, ""))
        .put(Key.CONTACT_POSITION, helper.get(HELPER.POSITION, ""))
        .put(Key.CONTACT_PHONE, helper.get(HELPER.PHONE, ""))
        .put(Key.CONTACT_TERM, Subject.span(from, until))
        .put(Key.CONTACT_PHOTO, photo(helper));
  }

  /// His latest photograph, no scanned paper; empty when there is none.
  private String photo(Row helper) {
    return subject.village().rows(Catalogue.DOCUMENT).stream()
        .filter(row -> helper.id().equals(row.get(DOCUMENT.HELPER)))
        .filter(row -> !PaperScan.MEDIA_TYPE.equals(row.get(DOCUMENT.MEDIA_TYPE)))
        .filter(row -> subject.pictures().has(row.get(DOCUMENT.SHA256, "")))
        .max(Comparator.comparing((Row row) -> row.get(DOCUMENT.TAKEN_ON, LocalDate.MIN))
            .thenComparing(Row::id))
        .map(PhotoValues::address)
        .orElse("");
  }

  private void doctors() {
    Set<String> names = new TreeSet<>();
    subject
        .dossier()
        .members(subject.today())
        .forEach(member -> member
            .file()
            .yearOrBefore(subject.year())
            .map(year -> year.get(PERSON_YEAR.DOCTOR, ""))
            .filter(name -> !name.isEmpty())
            .ifPresent(names::add));
    names.forEach(name -> line(HelperRole.DOCTOR.term(), name));
  }

  private Values line(String role, String name) {
    Values line = new Values();
    Key.within(Key.CONTACTS.name()).forEach(key -> line.put(key, ""));
    line.put(Key.CONTACT_ROLE, role).put(Key.CONTACT_NAME, name);
    lines.add(line.map());
    return line;
  }

  private static boolean is(Row helper, HelperRole role) {
    var value = helper.get(HELPER.ROLE);
    return value != null && value.is(role);
  }
}
