package org.liuzhun.assessment.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liuzhun.assessment.CleanFamily;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Kin;
import org.liuzhun.assessment.Part;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.matching.Suggestion.Source;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.code.Batch;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.DisabilityLevel;
import org.liuzhun.registry.code.DisabilitySubsidy;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.RiskType;
import org.liuzhun.text.Texts;

class MatchingTest {

  private final Matching matching = Matching.of(Policy.of(VillageFile.empty()), Family.TODAY);

  @Test
  void everyCauseAndRiskButOtherHasALine() {
    Set<Cause> causes = Arrays.stream(Cause.values())
        .filter(cause -> matching.of(cause).isEmpty())
        .collect(Collectors.toSet());
    Set<RiskType> risks = Arrays.stream(RiskType.values())
        .filter(risk -> matching.of(risk).isEmpty())
        .collect(Collectors.toSet());
    assertEquals(EnumSet.of(Cause.OTHER), causes);
    assertEquals(EnumSet.of(RiskType.OTHER), risks);
  }

  @Test
  void whatIsSuggestedFirstServes() {
    needs()
        .forEach(need -> need.first()
            .forEach(type -> assertTrue(
                need.isServedBy(Family.of("王建国", 1).measure(type, null).row()), type::name)));
  }

  @Test
  void whatIsSuggestedFirstSaysWhatItNeeds() {
    needs()
        .flatMap(need -> need.first().stream())
        .forEach(type ->
            assertFalse(Texts.of("suggestion.needed." + type.name().toLowerCase(Locale.ROOT))
                .isBlank()));
  }

  @Test
  void productionAloneDoesNotServeIllness() {
    Need need = matching.of(RiskType.ILLNESS).orElseThrow();
    Family family = Family.of("王建国", 1);
    assertFalse(need.isServedBy(family.measure(MeasureType.PLANTING, null).row()));
    assertTrue(need.isServedBy(family.measure(MeasureType.MEDICAL_AID, null).row()));
    assertTrue(need.suits(family.measure(MeasureType.PUBLIC_POST, null).row()));
  }

  @Test
  void aMeasureThatNeitherServesNorSuitsDoesNotSuit() {
    Need need = matching.of(RiskType.ILLNESS).orElseThrow();
    Family family = Family.of("王建国", 1);
    assertFalse(need.suits(family.measure(MeasureType.PLANTING, null).row()));
    assertTrue(need.suits(family.measure(MeasureType.MEDICAL_AID, null).row()));
    assertFalse(need.isServedBy(family.measure(MeasureType.PUBLIC_POST, null).row()));
  }

  @Test
  void theLineOfACauseIsThatOfTheTable() {
    Need need = matching.of(Cause.DRIVE).orElseThrow();
    assertEquals(Set.of(MeasureCategory.PUBLIC_POST), need.served().categories());
    assertEquals(Set.of(MeasureType.DRIVE, MeasureType.TRAINING), need.served().types());
    assertEquals(Set.of(MeasureCategory.EMPLOYMENT), need.suited().categories());
    assertEquals(List.of(MeasureType.DRIVE), need.first());
    assertEquals(List.of(), matching.of(Cause.SCHOOLING).orElseThrow().first());
  }

  @Test
  void aCellNamesCategoriesAndTypes() {
    Measures measures = Measures.of(List.of(MeasureCategory.HEALTH, MeasureType.TRAINING));
    Family family = Family.of("王建国", 1);
    assertEquals(Set.of(MeasureCategory.HEALTH), measures.categories());
    assertEquals(Set.of(MeasureType.TRAINING), measures.types());
    Part card = family.measure(MeasureType.CHRONIC_CARD, null);
    assertTrue(measures.include(card.row()));
    assertTrue(measures.include(family.measure(MeasureType.TRAINING, null).row()));
    assertFalse(measures.include(family.measure(MeasureType.WORKSHOP, null).row()));
    assertFalse(Measures.of(List.of()).include(card.row()));
    assertFalse(measures.include(card.without(MEASURE.TYPE).row()));
    assertTrue(
        measures.include(card.with(MEASURE.CATEGORY, MeasureCategory.HEALTH).row()));
  }

  @Test
  void aHouseholdThatIsNotHelpedGetsNoSuggestions() {
    Family family = Family.of("王建国", 1);
    assertEquals(
        List.of(),
        Suggestions.of(situation(family), Policy.of(VillageFile.empty()), VillageFile.empty()));
  }

  @Test
  void theSecondDisabilitySubsidyIsSuggestedToWhoeverHasTheFirst() {
    Family family = CleanFamily.of(1);
    Kin mother = family.members().stream()
        .filter(kin -> kin.now().row().yes(PERSON_YEAR.DISABLED))
        .findFirst()
        .orElseThrow();
    mother.with(PERSON_YEAR.DISABILITY_LEVEL, DisabilityLevel.ONE);
    Part measure = family.measure(MeasureType.DISABILITY_SUBSIDY);
    assertEquals(List.of(), subsidies(family));
    measure.with(MEASURE.DISABILITY_SUBSIDY, DisabilitySubsidy.LIVING);
    Suggestion nursing = subsidies(family).getFirst();
    assertEquals(Optional.of(mother.person().id()), nursing.person());
    assertEquals(List.of("disability.severe.level"), nursing.parameters());
  }

  @Test
  void aSuggestionNamesTheParametersOfItsRule() {
    Remark reason = Remark.of("suggestion.reason.old", "王建国", 70);
    assertEquals(
        List.of("labour.age.min", "labour.age.max", "post.age.max"),
        parameters(MeasureType.PUBLIC_POST, Source.ABILITY, reason));
    assertEquals(
        List.of(
            "labour.age.min",
            "labour.age.max",
            "matching.cause.CAPITAL",
            "matching.cause.SKILLS",
            "matching.risk.BUSINESS"),
        parameters(MeasureType.TRAINING, Source.ABILITY, reason));
    assertEquals(
        List.of("labour.age.min", "labour.age.max"),
        parameters(MeasureType.SOLAR_DIVIDEND, Source.ABILITY, reason));
    assertEquals(
        List.of("matching.risk.ILLNESS"),
        parameters(
            MeasureType.MEDICAL_AID,
            Source.MATCHING_TABLE,
            Remark.of("suggestion.reason.unserved", RiskType.ILLNESS)));
    assertEquals(
        List.of("school.age", "school.years"),
        parameters(MeasureType.DROPOUT_RETURN, Source.GUARANTEE, reason));
    assertEquals(
        List.of(
            "water.minutes.max", "water.litres.min", "water.reliability.min", "water.dry_days.max"),
        parameters(MeasureType.WATER_WORKS, Source.GUARANTEE, reason));
    assertEquals(List.of(), parameters(MeasureType.CHRONIC_CARD, Source.GUARANTEE, reason));
    assertEquals(List.of(), parameters(MeasureType.PLANTING, Source.MATCHING_TABLE, reason));
  }

  private static List<String> parameters(MeasureType type, Source source, Remark reason) {
    List<String> named = new Suggestion(type, Optional.empty(), reason, source).parameters();
    named.forEach(key -> Policy.of(VillageFile.empty()).history(key));
    return named;
  }

  private static List<Suggestion> subsidies(Family family) {
    VillageFile village = Family.village(family);
    return Suggestions.of(situation(family), Policy.of(village), village).stream()
        .filter(one -> one.type() == MeasureType.DISABILITY_SUBSIDY)
        .toList();
  }

  @Test
  void theMatrixCountsEachHouseholdOnceForEachBatch() {
    Coverage coverage = Coverage.of(List.of(situation(CleanFamily.of(1))));
    Coverage.Line line = Objects.requireNonNull(coverage.households().get(RiskType.ILLNESS));
    assertEquals(1, line.burdened().size());
    assertEquals(1, line.served().getOrDefault(Batch.SAFETY_NET, Set.of()).size());
    assertEquals(0, line.served().getOrDefault(Batch.RELOCATION, Set.of()).size());
  }

  private Stream<Need> needs() {
    return Stream.concat(
        Arrays.stream(Cause.values()).flatMap(cause -> matching.of(cause).stream()),
        Arrays.stream(RiskType.values()).flatMap(risk -> matching.of(risk).stream()));
  }

  private static Situation situation(Family family) {
    return Situation.of(family.dossier(), Family.TODAY);
  }
}
