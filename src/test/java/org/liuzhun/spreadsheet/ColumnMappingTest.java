package org.liuzhun.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.db.Tables;
import org.liuzhun.spreadsheet.heading.Remembered;
import org.liuzhun.spreadsheet.sheet.Sheet;
import org.liuzhun.text.Trouble;

class ColumnMappingTest {

  private static final Sheet NEW_LAYOUT = Tried.sheet(
      "农户代码|家里人|身份证件号码是|家人同户主关系|现家庭常住地址",
      "5201|王秀英|522628197001011262|户主|清溪村一组3号",
      "5201|王大山|522628196801011268|配偶|清溪村一组3号");

  @TempDir
  private Path folder;

  private static Column column(ColumnMapping mapping, String heading) {
    return mapping.headers().getFirst().columns().stream()
        .filter(one -> one.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  private static ColumnMapping settled() {
    ColumnMapping mapping = ColumnMapping.of(List.of(NEW_LAYOUT), Remembered.NOTHING);
    String[][] told = {
      {"农户代码", "household.number"},
      {"家里人", "person.name"},
      {"身份证件号码是", "identity"},
      {"家人同户主关系", "membership.relation"},
      {"现家庭常住地址", "household.address"}
    };
    for (String[] one : told) {
      mapping = mapping.settle(mapping.headers().getFirst(), column(mapping, one[0]), one[1]);
    }
    return mapping;
  }

  @Test
  void aLayoutNeverSeenIsShownWithItsGuessesAndNothingIsTakenInSilence() {
    ColumnMapping mapping = ColumnMapping.of(List.of(NEW_LAYOUT), Remembered.NOTHING);
    assertTrue(mapping.open() > 0);
    assertEquals(Column.State.DOUBTFUL, column(mapping, "身份证件号码是").state());
    assertFalse(column(mapping, "身份证件号码是").isKnown());
    assertEquals("identity", column(mapping, "身份证件号码是").guess());
    assertEquals(
        List.of("户主", "配偶"), mapping.headers().getFirst().samples(column(mapping, "家人同户主关系")));
    assertThrows(Trouble.class, () -> mapping.plan(VillageFile.empty(), Tried.settings()));
  }

  @Test
  void whatSomebodySaysOfColumnsIsTaken() throws Exception {
    ImportPlan plan = settled().plan(VillageFile.empty(), Tried.settings());
    assertEquals(1, plan.households().get(Outcome.NEW));
    assertEquals(2, plan.people().get(Outcome.NEW));
    VillageFile village = Tried.after(VillageFile.empty(), plan.toEdit());
    assertEquals("清溪村一组3号", Tried.only(village).household().get(Tables.HOUSEHOLD.ADDRESS));
  }

  @Test
  void theNextFileOfTheLayoutIsTakenAtOnceWhateverItsOrder() throws Exception {
    settled().remembered().write(folder);
    Sheet again =
        Tried.sheet("家里人|农户代码|身份证件号码是|现家庭常住地址|家人同户主关系", "李四|5202|522628198001011264|二组|户主");
    ColumnMapping next = ColumnMapping.of(List.of(again), Remembered.read(folder));
    assertEquals(0, next.open());
    assertEquals(1, next.plan(VillageFile.empty(), Tried.settings()).people().get(Outcome.NEW));
    Sheet other = Tried.sheet("农户代码|家里人|家人同户主关系", "5201|王五|户主");
    assertNotEquals(0, ColumnMapping.of(List.of(other), Remembered.read(folder)).open());
  }

  @Test
  void aColumnThatIsKnownCanBeKeptAside() throws Exception {
    Sheet known = Tried.sheet("户编号|姓名|证件号码|家庭住址", "5201|王秀英|522628197001011262|一组");
    ColumnMapping mapping = ColumnMapping.of(List.of(known), Remembered.NOTHING);
    mapping = mapping.settle(mapping.headers().getFirst(), column(mapping, "家庭住址"), null);
    ImportPlan plan = mapping.plan(VillageFile.empty(), Tried.settings());
    assertEquals(1, plan.cells().get(Fate.KEPT));
  }

  @Test
  void severalFilesAreOneImport() throws Exception {
    Path one = Files.writeString(
        folder.resolve("1.csv"), "户编号,姓名,证件号码,与户主关系\n5201,王秀英,522628197001011262,户主\n");
    Path two = Files.writeString(
        folder.resolve("2.csv"), "户编号,姓名,证件号码,与户主关系\n5202,李四,522628198001011264,户主\n");
    ColumnMapping mapping = ColumnMapping.read(List.of(one, two), Remembered.NOTHING);
    ImportPlan plan = mapping.plan(VillageFile.empty(), Tried.settings());
    assertEquals(2, plan.households().get(Outcome.NEW));
  }

  @Test
  void everyMeaningIsRememberedByANameThatIsReadBack() {
    for (Meaning meaning : ImportWords.of(null).all()) {
      assertEquals(meaning, Meaning.read(meaning.written()));
    }
    for (Meaning meaning :
        ImportWords.of(org.liuzhun.registry.catalogue.Catalogue.VISIT).all()) {
      assertEquals(meaning, Meaning.read(meaning.written()));
    }
  }

  @Test
  void samplesHideTheMiddleOfLongNumbers() {
    ColumnMapping mapping = ColumnMapping.of(List.of(NEW_LAYOUT), Remembered.NOTHING);
    assertEquals(
        List.of("522628********1262", "522628********1268"),
        mapping.headers().getFirst().samples(column(mapping, "身份证件号码是")));
  }
}
