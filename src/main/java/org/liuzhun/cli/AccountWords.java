package org.liuzhun.cli;

import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liuzhun.assessment.income.AccountLine;
import org.liuzhun.assessment.income.Difference;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;

/// The income accounts of a household, the oldest first, as `verdict --account` tells them: every
/// line of the arithmetic, what was stated otherwise, and the parameters of the period's last day.
final class AccountWords {

  private final List<IncomeAccount> accounts;
  private final Policy policy;

  AccountWords(Dossier dossier, Policy policy) {
    this.policy = policy;
    accounts = IncomeAccount.all(dossier, policy).stream()
        .filter(account -> !account.isBlank())
        .toList();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (IncomeAccount account : accounts) {
      lines.add("【" + account.period().from() + " – " + account.period().until() + "】");
      account.lines().forEach(line -> lines.add("  " + line.text()));
      account.differences().forEach(difference -> lines.add("  " + difference.text()));
    }
    return lines;
  }

  ArrayNode json() {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    accounts.forEach(account -> fill(array.addObject(), account));
    return array;
  }

  private void fill(ObjectNode node, IncomeAccount account) {
    node.put("statement", account.statement().id().toString())
        .put("year", account.statement().get(INCOME_STATEMENT.YEAR))
        .put("from", account.period().from().toString())
        .put("until", account.period().until().toString());
    ArrayNode lines = node.putArray("lines");
    account.lines().forEach(line -> lines.add(json(line)));
    ArrayNode differences = node.putArray("differences");
    account.differences().forEach(difference -> differences.add(json(difference)));
    node.put("per_head", account.perHead().orElse(null));
    node.put("compared_per_head", account.comparedPerHead().orElse(null));
    node.put("reference_per_head", account.referencePerHead().orElse(null));
    node.set(
        "parameters",
        ParameterJson.of(account.parameters(), policy, account.period().until()));
  }

  private static ObjectNode json(AccountLine line) {
    ObjectNode node = line.remark().toJson();
    node.put("step", line.step().name().toLowerCase(Locale.ROOT)).put("amount", line.amount());
    return node.put("row", line.row() == null ? null : line.row().id().toString());
  }

  private static ObjectNode json(Difference difference) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("field", difference.field().key())
        .put("stated", difference.stated())
        .put("computed", difference.computed())
        .put("message", difference.text());
  }
}
