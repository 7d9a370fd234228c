package org.liuzhun.assessment.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liuzhun.assessment.Family;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.board.Reading;
import org.liuzhun.assessment.guarantee.GuaranteeVerdict;
import org.liuzhun.assessment.guarantee.Guarantees;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.assessment.income.IncomeGroup;
import org.liuzhun.assessment.matching.Suggestion;
import org.liuzhun.assessment.matching.Suggestions;
import org.liuzhun.assessment.verdict.Condition;
import org.liuzhun.assessment.verdict.Verdict;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.code.GuaranteeItem;

/// Holds what the program says of a family against what the paper says.
final class Paper {

  private final Family family;
  private final Situation situation;
  private final Policy policy;

  Paper(Golden golden) {
    family = golden.family();
    situation = Situation.of(family.dossier(), Family.TODAY);
    policy = Policy.of(Family.village(family));
  }

  /// The sums of the five groups, in the order of the form: A, B, E, C, D.
  Paper sums(Row statement, int wages, int business, int cost, int property, int transfers) {
    IncomeAccount account = account(statement);
    List<String> sums = List.of(
        amount(account.sum(IncomeGroup.WAGES)),
        amount(account.sum(IncomeGroup.BUSINESS)),
        amount(account.sum(IncomeGroup.COST)),
        amount(account.sum(IncomeGroup.PROPERTY)),
        amount(account.sum(IncomeGroup.TRANSFERS)));
    assertEquals(
        List.of("" + wages, "" + business, "" + cost, "" + property, "" + transfers), sums);
    return this;
  }

  /// Net income, people, net income and reference income per head.
  Paper perHead(Row statement, int net, int people, String perHead, String reference) {
    IncomeAccount account = account(statement);
    assertEquals("" + net, amount(account.net()));
    assertEquals(people, account.members());
    assertEquals(Optional.of(new BigDecimal(perHead)), account.perHead());
    assertEquals(Optional.of(new BigDecimal(reference)), account.referencePerHead());
    return this;
  }

  /// The guarantees that do not hold or cannot be said to.
  Paper open(GuaranteeItem... items) {
    assertEquals(
        Set.of(items),
        Guarantees.of(situation, policy).stream()
            .filter(verdict -> !verdict.isComplete())
            .map(GuaranteeVerdict::item)
            .collect(Collectors.toSet()));
    return this;
  }

  /// The suggestions, `CHRONIC_CARD 周桂香`, for the household without a name.
  Paper suggests(String... suggestions) {
    assertEquals(
        Set.of(suggestions),
        Suggestions.of(situation, policy, Family.village(family)).stream()
            .map(this::named)
            .collect(Collectors.toSet()));
    return this;
  }

  /// The condition of the verdict stands so.
  Paper condition(Condition.Kind kind, Standing standing) {
    assertEquals(standing, verdict().condition(kind).orElseThrow().standing());
    return this;
  }

  Paper verdict(Standing standing) {
    assertEquals(standing, verdict().standing(), () -> verdict().toString());
    return this;
  }

  /// All that is found in this family and nothing else, by check: `C033 C033 C119`.
  Paper findsExactly(String checks) {
    List<Finding> findings = Family.judge(family).findings(situation.id());
    assertEquals(
        checks,
        findings.stream().map(Finding::check).sorted().collect(Collectors.joining(" ")),
        () -> findings.stream()
            .map(found -> found.check() + " " + found.message())
            .collect(Collectors.joining("\n")));
    return this;
  }

  /// How often the check found something in this family.
  Paper finds(String check, int times) {
    List<Finding> findings = Family.judge(family).findings(situation.id()).stream()
        .filter(finding -> finding.check().equals(check))
        .toList();
    assertEquals(times, findings.size(), findings::toString);
    return this;
  }

  /// The indicator's figure in a village of this family only.
  Paper reads(String indicator, int numerator, int denominator) {
    Reading reading = Family.judge(family).board().reading(indicator);
    assertEquals(numerator + "/" + denominator, reading.numerator() + "/" + reading.denominator());
    return this;
  }

  IncomeAccount account(Row statement) {
    return IncomeAccount.of(situation.dossier(), statement, policy);
  }

  List<Suggestion> suggestions() {
    return Suggestions.of(situation, policy, Family.village(family));
  }

  private Verdict verdict() {
    return Verdict.of(situation, policy).orElseThrow();
  }

  private String named(Suggestion suggestion) {
    Objects.requireNonNull(suggestion.needed());
    return suggestion.type()
        + suggestion
            .person()
            .flatMap(situation::member)
            .map(MemberNow::name)
            .map(name -> " " + name)
            .orElse("");
  }

  private static String amount(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }
}
