package org.liuzhun.exchange;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.exchange.view.Answer;
import org.liuzhun.exchange.view.Proposals;
import org.liuzhun.exchange.view.View;
import org.liuzhun.exchange.view.ViewPlan;
import org.liuzhun.exchange.view.ViewText;
import org.liuzhun.exchange.view.ViewWriter;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.text.Trouble;

/// A village that sends views, and the reader who answers them.
abstract class ViewCase {

  static final LocalDate TODAY = LocalDate.now(Township.CLOCK);
  static final String ID = "530100197001011234";
  static final Field<?> PHONE = field("household.phone");
  static final Field<?> BANK = field("household.bank");

  @TempDir
  Path folder;

  final Identity reader = Identity.create(new UUID(1, 1));
  final Key key = Key.of(reader);
  final Lock lock = new Lock.Recipients(List.of(
      AgeKeys.recipient(HexFormat.of().formatHex(reader.exchange().getPublic().getEncoded()))));
  Township place;
  Workbook village;
  Row household;
  Row other;
  Row person;

  static Field<?> field(String key) {
    return Catalogue.field(key).orElseThrow();
  }

  @BeforeEach
  void aVillage() throws Trouble {
    place = new Township(folder);
    village = place.found("first");
    household = Row.empty(Catalogue.HOUSEHOLD, village.ids().next())
        .with(HOUSEHOLD.NUMBER, "0001")
        .with(HOUSEHOLD.PHONE, "13900000001")
        .with(HOUSEHOLD.BANK, "信用社");
    person = Row.empty(Catalogue.PERSON, village.ids().next())
        .with(PERSON.NAME, "王秀英")
        .with(PERSON.ID_NUMBER, ID);
    Row membership = Row.empty(Catalogue.MEMBERSHIP, village.ids().next())
        .with(MEMBERSHIP.HOUSEHOLD, household.id())
        .with(MEMBERSHIP.PERSON, person.id())
        .with(MEMBERSHIP.RELATION, Coded.of(Relation.HEAD));
    village.save(
        Edit.begin().create(household).create(person).create(membership).build());
    other = Township.household(village, "13900000007");
  }

  @AfterEach
  void close() throws Trouble {
    village.close();
  }

  ViewPlan plan(Field<?>... fields) {
    return new ViewPlan(
        "县民政局", "低保核对", TODAY.plusDays(10), List.of(fields), Set.of(household.id()), false, false);
  }

  Path sent(ViewPlan plan) throws Trouble {
    Path file = folder.resolve("view.lzv");
    new ViewWriter(village, Township.CLOCK).write(plan, lock, file);
    return file;
  }

  View view(Field<?>... fields) throws Trouble {
    return ViewText.open(sent(plan(fields)), key, TODAY);
  }

  Path answered(View view, String field, String value) throws Trouble {
    UUID row = field.startsWith("person") ? person.id() : household.id();
    return answered(view, Answer.proposed(view, row, field, value, "核对时本人出示"));
  }

  Path answered(View view, Answer.Proposed... proposed) throws Trouble {
    Path file = folder.resolve("answer.lza");
    new Answer(view, "赵科", OffsetDateTime.now(Township.CLOCK), List.of(proposed)).write(file);
    return file;
  }

  Proposals proposals() {
    return new Proposals(village, Township.CLOCK);
  }

  static String refused(Executable act) {
    return assertThrows(Trouble.class, act).key();
  }

  static String cell(View view, int part, int column) {
    View.Part table = view.parts().get(part);
    return table
        .columns()
        .get(column)
        .words(table.lines().getFirst().cells().get(column), Locale.CHINESE);
  }
}
