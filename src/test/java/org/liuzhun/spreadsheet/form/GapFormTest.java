package org.liuzhun.spreadsheet.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.catalogue.Catalogue;

/// Blanks within texts, cards with several tables.
class GapFormTest {

  @TempDir
  private Path folder;

  private final Dossier first =
      Filled.VILLAGE.dossier(Filled.everybody().getFirst()).orElseThrow();

  private BlankForm card() throws Exception {
    return Filled.blank(Paper.xlsx("入户登记")
        .title(0, "入户登记表", 5)
        .title(1, "户主姓名：______ 村民组：____ 家庭人口____人 耕地面积___亩 幸福指数____", 5)
        .row(2, "姓名", "与户主关系", "性别", "年龄", "文化程度")
        .blank(3, 4, 5)
        .row(5, "走访日期", "走访人", "走访内容", "发现问题", "解决情况")
        .blank(6, 6, 5)
        .title(7, "填表日期：____年__月__日　　户主签字：________", 5)
        .save(folder, "gaps.xlsx"));
  }

  @Test
  void blanksWithinATextAreFilledAndTheWordsStay() throws Exception {
    Filled filled = Filled.of(card(), Filled.everybody().subList(0, 2));
    int people = first.members(Filled.TODAY).size();
    String line = filled.at(0, "A2");
    assertTrue(line.startsWith("户主姓名：" + first.title()), line);
    assertTrue(line.contains("家庭人口 " + people + " 人"), line);
    assertTrue(line.endsWith("幸福指数____"), line);
    assertEquals(List.of("problem.form.unknown-heading"), filled.reasons("幸福指数"));
    assertEquals(2, filled.workbook.getNumberOfSheets());
    assertTrue(!filled.at(1, "A2").equals(line));
  }

  @Test
  void membersAndVisitsStandInTheirOwnTablesOfOneCard() throws Exception {
    BlankForm form = card();
    assertEquals(
        List.of(About.HOUSEHOLD, About.PERSON, About.VISIT),
        form.parts().stream().map(Part::about).toList());
    Filled filled = Filled.of(form, Filled.everybody().subList(0, 1));
    List<Member> members = first.members(Filled.TODAY);
    for (int i = 0; i < members.size(); i++) {
      assertEquals(members.get(i).name(), filled.at("A" + (4 + i)));
    }
    int heads = 4 + Math.max(2, members.size());
    assertEquals("走访日期", filled.at("A" + heads));
    long visits = Entries.ofYear(first, Catalogue.VISIT, 2026).count();
    String foot = filled.at("A" + (heads + 1 + Math.max(1, visits)));
    assertTrue(foot.startsWith("填表日期：2026年6月30日"), foot);
    assertTrue(foot.endsWith("户主签字：________"), foot);
  }

  @Test
  void blanksAroundATableSpeakOfTheVillage() throws Exception {
    Filled filled = Filled.of(Filled.blank(Paper.xlsx("Sheet1")
        .title(0, "农户名册", 4)
        .title(1, "村名：______　填报日期：____年__月__日", 4)
        .row(2, "序号", "户主姓名", "村民组", "家庭人口数")
        .blank(3, 4, 4)
        .title(5, "共____户　填表人：______", 4)
        .save(folder, "around.xlsx")));
    assertTrue(filled.at("A2").endsWith("填报日期：2026年6月30日"), filled.at("A2"));
    assertTrue(!filled.at("A2").contains("村名：_"), filled.at("A2"));
    assertEquals(first.title(), filled.at("B4"));
    assertTrue(filled.at("A16").endsWith("填表人：______"), filled.at("A16"));
  }

  @Test
  void aHugeTextOfBlanksDoesNoHarm() throws Exception {
    List<Gaps.Gap> gaps = Gaps.in("户主姓名" + "_".repeat(20_000) + "电话____".repeat(1_000));
    assertEquals(40, gaps.size());
    assertTrue(Gaps.in("户".repeat(30_000) + "_").isEmpty());
  }
}
