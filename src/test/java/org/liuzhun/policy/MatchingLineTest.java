package org.liuzhun.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuzhun.policy.MatchingLine.Part;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.text.Texts;

/// A line of the matching table as it is kept, read and typed.
class MatchingLineTest {

  private static final String KEPT = "serves=07,10;suits=206;first=703;alone=01;unable=201";

  @BeforeEach
  @AfterEach
  void chinese() {
    Texts.use(Texts.CHINESE);
  }

  @Test
  void aLineIsKeptInCodesAndReadInWords() {
    MatchingLine line = MatchingLine.read(KEPT).orElseThrow();
    assertEquals(
        Set.of(MeasureCategory.HEALTH, MeasureCategory.SAFETY_NET), line.part(Part.SERVES));
    assertEquals(Set.of(MeasureType.MIGRANT_WORK), line.part(Part.UNABLE));
    assertEquals(KEPT, line.kept());
    assertEquals("应有：健康帮扶类、综合保障类；也可：公益性岗位；先建议：医疗救助；仅有则矛盾：产业帮扶类；无劳动能力则矛盾：外出务工组织输出", line.shown());
  }

  @Test
  void whatIsShownCanBeTypedAgainInBothLanguages() {
    for (var language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
      Texts.use(language);
      for (ParameterKey key : Policy.keys()) {
        if (key.kind() == ParameterKind.MATCHING) {
          String kept = Policy.of(VillageFile.empty())
              .value(key.name(), LocalDate.of(2026, 1, 1))
              .orElseThrow()
              .value();
          assertEquals(kept, key.kind().kept(key.kind().shown(kept)), key.name());
          assertFalse(key.label().isBlank());
        }
      }
    }
  }

  @Test
  void wordsMayBeTypedLooselyAndByTheirOfficialTerm() {
    assertEquals(
        "serves=01;first=101",
        MatchingLine.typed("应有: 产业帮扶；先建议：种植").orElseThrow().kept());
  }

  @Test
  void whatIsNoLineIsRefused() {
    for (String wrong : List.of(
        "serves", "serves=", "serves=9999", "helps=07", "first=07", "健康帮扶", "serves=07;;")) {
      assertFalse(ParameterKind.MATCHING.accepts(wrong), wrong);
    }
    assertTrue(MatchingLine.typed("应有：不存在的措施").isEmpty());
    assertEquals("应有：不存在的措施", ParameterKind.MATCHING.kept("应有：不存在的措施"));
    assertTrue(ParameterKind.MATCHING.accepts(""), "blank says that nothing is known");
  }

  @Test
  void theLabelsNameTheCauseOrTheRisk() {
    List<String> labels = Policy.keys().stream()
        .filter(key -> key.kind() == ParameterKind.MATCHING)
        .map(ParameterKey::label)
        .toList();
    assertEquals(25, labels.size());
    assertTrue(labels.contains("匹配表：致贫原因“缺技术”") && labels.contains("匹配表：风险“因病”"));
  }
}
