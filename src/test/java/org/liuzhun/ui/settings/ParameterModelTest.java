package org.liuzhun.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.POLICY_PARAMETER;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.MemorySession;

class ParameterModelTest {

  private final MemorySession session = new MemorySession(VillageFile.of(
      List.of(Row.empty(Catalogue.VILLAGE, new UUID(0, 1)).with(VILLAGE.CODE, "510822100201"))));
  private final ParameterModel model = new ParameterModel(session);

  @BeforeEach
  @AfterEach
  void chinese() {
    Texts.use(Texts.CHINESE);
  }

  @Test
  void aLineThatNobodyEnteredSaysSo() {
    assertEquals("未录入", line("line.monitor").value());
  }

  @Test
  void aValueIsSavedWithItsDayRegionAndDocument() {
    assertEquals(
        Optional.empty(),
        model.save(line("line.monitor"), "8800", "51", "2026-03-14", "示例文件〔2026〕3号"));
    Row saved = session.village().rows(Catalogue.POLICY_PARAMETER).getFirst();
    assertEquals("51", saved.get(POLICY_PARAMETER.REGION));
    assertEquals("8800", line("line.monitor").value().strip());
    assertEquals("示例文件〔2026〕3号", line("line.monitor").document());
  }

  @Test
  void wordsThatAreNoNumberNoDayOrAnotherRegionAreNotSaved() {
    assertTrue(model.save(line("line.monitor"), "很多", "", "2026-03-14", "").isPresent());
    assertTrue(model.save(line("line.monitor"), "8800", "", "昨天前", "").isPresent());
    assertTrue(model.save(line("line.monitor"), "8800", "62", "2026-03-14", "").isPresent());
    assertEquals(List.of(), session.village().rows(Catalogue.POLICY_PARAMETER));
  }

  @Test
  void aCheckIsSwitchedOffForTheRegion() {
    model.search("C072");
    assertEquals(1, model.shown().size());
    assertEquals("提醒（默认）", model.shown().getFirst().value());
    assertEquals(
        Optional.empty(), model.save(model.shown().getFirst(), "停用", "", "2026-01-01", ""));
    assertEquals("停用", model.shown().getFirst().value());
    assertEquals(
        "off",
        session.village().rows(Catalogue.POLICY_PARAMETER).getFirst().get(POLICY_PARAMETER.VALUE));
  }

  @Test
  void aLineOfTheMatchingTableIsTypedInWordsAndKeptInCodes() {
    ParameterLine line = line("matching.risk.ILLNESS");
    assertTrue(line.value().startsWith("应有：健康帮扶类"), line.value());
    assertTrue(model.save(line, "应有：包治百病", "", "2026-01-01", "").isPresent());
    assertEquals(
        Optional.empty(), model.save(line, "应有：健康帮扶类；先建议：医疗救助", "", "2026-01-01", "县帮扶〔2026〕5号"));
    Row saved = session.village().rows(Catalogue.POLICY_PARAMETER).getFirst();
    assertEquals("serves=07;first=703", saved.get(POLICY_PARAMETER.VALUE));
    assertEquals("县帮扶〔2026〕5号", line("matching.risk.ILLNESS").document());
  }

  @Test
  void anAnswerIsTypedAsItIsShown() {
    assertEquals("是", line("income.counts.A1").value());
    assertEquals(Optional.empty(), model.save(line("income.counts.A1"), "否", "", "2026-01-01", ""));
    assertEquals("否", line("income.counts.A1").value());
  }

  @Test
  void everyUnitIsWrittenInTheLanguageInUse() {
    assertEquals("20 个工作日", line("clue.deadline.workdays").value());
    Texts.use(Texts.ENGLISH);
    model.refresh();
    assertEquals("20 working days", line("clue.deadline.workdays").value());
    List<String> kinds = List.of(
        "project.landscape.words",
        "loan.misuse.words",
        "income.not_income.words",
        "exclusion.flags",
        "village_exit.conditions",
        "village_exit.services");
    assertEquals(
        List.of(),
        model.shown().stream()
            .filter(shown -> !kinds.contains(shown.key().name()))
            .map(ParameterLine::value)
            .filter(value -> value.codePoints().anyMatch(Character::isIdeographic))
            .toList());
  }

  private ParameterLine line(String name) {
    return model.shown().stream()
        .filter(line -> line.key().name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
