package org.liuzhun.cli;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Severity;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.board.Board;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.assessment.matching.Suggestions;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// What the tour found in the village, told in eight lines.
final class TourStory {

  /// The check of the founding scene: a chronic illness without a chronic-disease card.
  private static final String CHRONIC_CARD = "C033";

  private final Workbook workbook;
  private final VillageFile village;
  private final Policy policy;
  private final LocalDate today;
  private final Judgement judgement;
  private final Dossier hero;
  private final String digest;

  TourStory(Workbook workbook, Clock clock) {
    this.workbook = workbook;
    village = workbook.village();
    digest = workbook.digest();
    policy = Policy.of(village);
    today = LocalDate.now(clock);
    judgement = Judgement.of(village, policy, today);
    hero = judgement.findings().stream()
        .filter(finding -> finding.check().equals(CHRONIC_CARD))
        .flatMap(
            finding -> Optional.ofNullable(finding.household()).flatMap(village::dossier).stream())
        .findFirst()
        .orElseGet(() -> village.dossiers().iterator().next());
  }

  List<String> lines() throws Trouble {
    return List.of(
        Texts.of(
            "cli.tour.village",
            Villages.name(village),
            village.dossiers().size(),
            people(),
            helped()),
        Texts.of(
            "cli.tour.findings",
            count(Severity.ERROR),
            count(Severity.WARNING),
            count(Severity.INFO)),
        Texts.of("cli.tour.scene", hero.title(), scene()),
        Texts.of("cli.tour.lights", lights()),
        Texts.of("cli.tour.income", hero.title(), income()),
        Texts.of("cli.tour.suggestion", hero.title(), suggestion()),
        undone(),
        Texts.of("cli.tour.log", workbook.verify().transactions(), digest.substring(0, 12)));
  }

  private long people() {
    return village.dossiers().stream()
        .mapToLong(dossier -> dossier.members(today).size())
        .sum();
  }

  private long helped() {
    return judgement.context().situations().stream().filter(Situation::tracked).count();
  }

  private long count(Severity severity) {
    return judgement.findings().stream().filter(f -> f.severity() == severity).count();
  }

  private String scene() {
    return judgement.findings(hero.id()).stream()
        .filter(finding -> finding.check().equals(CHRONIC_CARD))
        .map(Finding::message)
        .findFirst()
        .orElse("");
  }

  private String lights() {
    return Board.of(judgement).lights().stream()
        .map(light -> light.colour().shape() + light.precision().label())
        .collect(Collectors.joining("  "));
  }

  private String income() {
    return IncomeAccount.last(hero, policy, today)
        .flatMap(IncomeAccount::perHead)
        .map(Object::toString)
        .orElse("–");
  }

  private String suggestion() {
    return Suggestions.of(Situation.of(hero, today), policy, village).stream()
        .map(suggestion -> SuggestVerb.line(hero, suggestion))
        .findFirst()
        .orElse("–");
  }

  /// One edit and its undo: the register is what it was before, and the log knows both.
  private String undone() throws Trouble {
    Row household = hero.household();
    workbook.save(Edit.begin()
        .set(household, HOUSEHOLD.REMARK, Texts.of("cli.tour.remark"))
        .build());
    boolean changed = !workbook.digest().equals(digest);
    workbook.undo();
    boolean same = changed && workbook.digest().equals(digest);
    return Texts.of(same ? "cli.tour.undone" : "cli.tour.not-undone");
  }
}
