package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.DocumentType;
import org.liuzhun.registry.code.LeaveReason;
import org.liuzhun.registry.code.Sex;

/// Those who have left an ordinary family (减少人员): died, married away, moved away.
///
/// @param setting the village's days
/// @param families everybody in it
record FormerMembers(Setting setting, List<Family> families) {

  private static final int FAMILIES_TO_ONE = 3;

  List<Row> rows() {
    List<Map<String, String>> tales = Sheet.read("former_members");
    List<Row> rows = new ArrayList<>();
    int told = 0;
    for (Family family : families) {
      boolean ordinary = !family.helped(setting.today().getYear());
      if (ordinary && family.index() % FAMILIES_TO_ONE == 0) {
        write(family, tales.get(told++ % tales.size()), rows);
      }
    }
    return rows;
  }

  private void write(Family family, Map<String, String> tale, List<Row> rows) {
    Dice dice = setting.dice().of(800_000L + family.index());
    LocalDate birth =
        setting.today().minusYears(Integer.parseInt(Sheet.cell(tale, "age"))).minusDays(77);
    LocalDate left = setting.today().minusDays(Integer.parseInt(Sheet.cell(tale, "days")));
    Sex sex = Sex.valueOf(Sheet.cell(tale, "sex"));
    Row person = Row.empty(Catalogue.PERSON, setting.nextId())
        .with(PERSON.NAME, family.head().name().substring(0, 1) + Sheet.cell(tale, "given"))
        .with(PERSON.SEX, Coded.of(sex))
        .with(PERSON.BIRTH, birth)
        .with(PERSON.DOCUMENT_TYPE, Coded.of(DocumentType.RESIDENT_ID))
        .with(PERSON.ID_NUMBER, setting.idNumber(birth, sex == Sex.MALE, dice))
        .with(PERSON.ETHNIC_GROUP, Coded.of(family.ethnic()));
    LeaveReason reason = LeaveReason.valueOf(Sheet.cell(tale, "reason"));
    @Nullable LocalDate died = reason == LeaveReason.DEATH ? left : null;
    rows.add(person.with(PERSON.DIED_ON, died));
    rows.add(Chronicle.with(
        Row.empty(Catalogue.MEMBERSHIP, setting.nextId())
            .with(MEMBERSHIP.HOUSEHOLD, family.id())
            .with(MEMBERSHIP.PERSON, person.id())
            .with(MEMBERSHIP.POSITION, family.people().size() + 1)
            .with(MEMBERSHIP.COUNTED, false)
            .with(MEMBERSHIP.COUNTED_REASON, Words.one("not-counted"))
            .with(MEMBERSHIP.LEFT_ON, left)
            .with(MEMBERSHIP.LEAVE_REASON, Coded.of(reason)),
        Catalogue.MEMBERSHIP.field(MEMBERSHIP.RELATION),
        Written.value(
            Catalogue.MEMBERSHIP.field(MEMBERSHIP.RELATION), Sheet.cell(tale, "relation"))));
  }
}
