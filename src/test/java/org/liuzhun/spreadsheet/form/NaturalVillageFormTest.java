package org.liuzhun.spreadsheet.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.liuzhun.registry.db.Tables.NATURAL_VILLAGE;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;

/// Forms whose rows are natural villages.
class NaturalVillageFormTest {

  @TempDir
  private Path folder;

  private static BlankForm read(Path form) throws Exception {
    BlankForm blank = Filled.blank(form);
    assertEquals(About.NATURAL, blank.about());
    return blank;
  }

  @Test
  void eachNaturalVillageHasARow() throws Exception {
    Filled filled = Filled.of(
        read(Paper.xlsx("Sheet1")
            .title(0, "自然村基本情况表", 6)
            .row(1, "序号", "自然村名称", "户数", "人口数", "是否通硬化路", "负责人", "神秘指标")
            .blank(2, 8, 7)
            .save(folder, "natural.xlsx")),
        List.of());
    assertEquals("1", filled.at("A3"));
    assertEquals(
        List.of("上寨", "下寨", "半坡", "新寨", "河边", "竹林"),
        List.of(
            filled.at("B3"),
            filled.at("B4"),
            filled.at("B5"),
            filled.at("B6"),
            filled.at("B7"),
            filled.at("B8")));
    assertEquals("2", filled.at("C3"), "twelve households live in six places");
    assertEquals("否", filled.at("E5"));
    assertEquals("王正清", filled.at("F3"));
    assertEquals("", filled.at("G3"));
  }

  @Test
  void whatIsGoneInTheLatestYearIsFilledInNoMore() throws Exception {
    VillageFile village = VillageFile.of(List.of(
        natural(2024, "上寨", 30),
        natural(2024, "老寨", 9),
        natural(2025, "上寨", 39),
        natural(2027, "河边", 12)));
    BlankForm form = read(Paper.xlsx("Sheet1")
        .title(0, "自然村基本情况表", 3)
        .row(1, "序号", "自然村名称", "户数")
        .blank(2, 4, 3)
        .save(folder, "gone.xlsx"));
    Filled filled = Filled.of(form, village);
    assertEquals(List.of("上寨", "39"), List.of(filled.at("B3"), filled.at("C3")));
    assertEquals("", filled.at("B4"));
  }

  private static Row natural(int year, String name, int households) {
    return Row.keyed(Catalogue.NATURAL_VILLAGE, year, name)
        .with(NATURAL_VILLAGE.HOUSEHOLDS, households);
  }

  @Test
  void theRowThatTheTownshipNamedIsFound() throws Exception {
    Filled filled = Filled.of(
        read(Paper.xlsx("Sheet1")
            .row(0, "自然村名称", "农户户数", "是否通公路", "是否通宽带")
            .row(1, "半坡", "", "", "")
            .row(2, "没有的村", "", "", "")
            .save(folder, "named.xlsx")),
        VillageFile.of(List.of(
            natural(2026, "上寨", 14),
            natural(2026, "半坡", 15).with(NATURAL_VILLAGE.HARD_ROAD, false),
            natural(2026, "河边", 16))));
    assertEquals("15", filled.at("B2"));
    assertEquals("否", filled.at("C2"));
    assertEquals("", filled.at("B3"));
  }

  @Test
  void groupsNamedLikeSettlementsStayGroups() throws Exception {
    BlankForm form = Filled.blank(Paper.xlsx("Sheet1")
        .row(0, "自然村", "总户数", "脱贫户数", "监测户数")
        .row(1, "一组", "", "", "")
        .save(folder, "groups.xlsx"));
    assertEquals(About.VILLAGE, form.about());
  }
}
