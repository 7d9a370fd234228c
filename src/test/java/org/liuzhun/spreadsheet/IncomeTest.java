package org.liuzhun.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.text.Trouble;

class IncomeTest {

  private static List<String> items(VillageFile village) {
    return Tried.only(village).rows(Catalogue.INCOME_ITEM).stream()
        .map(row -> row.get(INCOME_ITEM.ITEM).known() + " "
            + row.get(INCOME_ITEM.AMOUNT).toPlainString())
        .sorted()
        .toList();
  }

  private static Row statement(VillageFile village) {
    return Tried.only(village).rows(Catalogue.INCOME_STATEMENT).getFirst();
  }

  @Test
  void totalWithoutLinesBecomesALineSoThatTheAccountHolds() throws Trouble {
    VillageFile village =
        Tried.imported(Tried.sheet("户编号|姓名|工资性收入（元）|生产经营性收入|产业奖励", "5201|王秀英|12000|3000|500"));
    assertEquals(
        List.of("BUSINESS_AWARD 500", "BUSINESS_OTHER 2500", "WAGE_OTHER 12000"), items(village));
    assertEquals("12000", statement(village).get(INCOME_STATEMENT.STATED_WAGES).toPlainString());
  }

  @Test
  void linesBesideTheirTotalAreNotCountedTwice() throws Trouble {
    VillageFile village = Tried.imported(Tried.sheet(
        "户编号|姓名|工资性收入|公益性岗位收入|其他工资性收入|转移性收入|最低生活保障金|其他转移性收入",
        "5201|王秀英|12000|4000|8000|900|600|300"));
    assertEquals(
        List.of(
            "LOW_INCOME_ALLOWANCE 600",
            "TRANSFER_OTHER 300",
            "WAGE_MIGRANT 8000",
            "WAGE_VILLAGE_POST 4000"),
        items(village));
  }

  @Test
  void zeroIsALineAndBlankIsNone() throws Trouble {
    VillageFile village = Tried.imported(Tried.sheet("户编号|姓名|计划生育金|生态补偿金", "5201|王秀英|0|"));
    assertEquals(List.of("FAMILY_PLANNING 0"), items(village));
  }

  @Test
  void finerLinesOfTheRegisterStand() throws Trouble {
    VillageFile village = Tried.imported(Tried.sheet("户编号|姓名|其他转移性收入", "5201|王秀英|100"));
    Row statement = statement(village);
    Row grain = Row.keyed(
            Catalogue.INCOME_ITEM, statement.id(), Coded.of(IncomeItem.TRANSFER_GRAIN), null)
        .with(INCOME_ITEM.HOUSEHOLD, Tried.only(village).id())
        .with(INCOME_ITEM.AMOUNT, java.math.BigDecimal.TEN);
    VillageFile finer = village.with(
        List.of(new org.liuzhun.registry.RowChange(grain.entity(), grain.id(), null, grain)));
    ImportPlan same = Tried.plan(finer, Tried.sheet("户编号|姓名|其他转移性收入|转移性收入", "5201|王秀英|110|110"));
    assertTrue(same.toEdit().writes().isEmpty());
    ImportPlan other = Tried.plan(finer, Tried.sheet("户编号|姓名|其他转移性收入", "5201|王秀英|120"));
    assertEquals("problem.finer-lines", other.problems().getFirst().problem().key());
    assertTrue(other.toEdit().writes().isEmpty());
  }

  @Test
  void tenThousandsAreMultiplied() throws Trouble {
    VillageFile village = Tried.imported(Tried.sheet("户编号|姓名|生态补偿金（万元）", "5201|王秀英|1.25"));
    assertEquals(List.of("ECOLOGY 12500"), items(village));
  }
}
