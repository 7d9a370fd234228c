package org.liuzhun.assessment.games;

import static org.liuzhun.registry.db.Tables.HELPER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// What the index looks at: the households that are not closed, and, where there is one, the log of
/// what was typed.
final class Evidence {

  private final Judgement judgement;
  private final @Nullable TypingLog log;
  private final List<Situation> households;
  private final Map<Entity, Map<UUID, Owned>> owned = new HashMap<>();

  /// A row and the household in whose file it lies.
  record Owned(Situation household, Row row) {}

  Evidence(Judgement judgement, @Nullable TypingLog log) {
    this.judgement = judgement;
    this.log = log;
    households = judgement.context().situations().stream()
        .filter(situation -> !situation.closed())
        .toList();
  }

  Optional<TypingLog> log() {
    return Optional.ofNullable(log);
  }

  Stream<Situation> households() {
    return households.stream();
  }

  LocalDate today() {
    return judgement.context().today();
  }

  /// A number that has a default.
  BigDecimal number(String parameter) {
    return decimal(parameter, today()).orElseThrow();
  }

  int whole(String parameter) {
    return number(parameter).intValue();
  }

  Optional<BigDecimal> decimal(String parameter, LocalDate day) {
    return judgement.context().decimal(parameter, day);
  }

  String helper(@Nullable UUID id) {
    return judgement.context().helper(id).map(row -> row.get(HELPER.NAME, "")).orElse("");
  }

  /// What a check found in a household and nobody waived.
  Stream<Finding> found(Situation household, String check) {
    return judgement.findings(household.id()).stream()
        .filter(finding -> finding.check().equals(check));
  }

  /// The last account of the year that is over or of the one before it; none when it is older.
  Optional<IncomeAccount> account(Situation household) {
    return IncomeAccount.last(household.dossier(), judgement.context().policy(), today())
        .filter(account -> account.period().until().isAfter(today().minusMonths(24)));
  }

  IncomeAccount account(Situation household, Row statement) {
    return household.account(statement, judgement.context().policy());
  }

  /// The row of a household's file, as long as it is there.
  Optional<Owned> owned(Entity entity, UUID row) {
    return Optional.ofNullable(owned.computeIfAbsent(entity, this::index).get(row));
  }

  private Map<UUID, Owned> index(Entity entity) {
    Map<UUID, Owned> index = new HashMap<>();
    for (Situation household : households) {
      List<Row> rows =
          entity == Catalogue.HOUSEHOLD ? List.of(household.household()) : household.rows(entity);
      rows.forEach(row -> index.put(row.id(), new Owned(household, row)));
    }
    return index;
  }
}
