package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.DISBURSEMENT;
import static org.liuzhun.registry.db.Tables.FUND_ARRIVAL;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PROJECT_STEP;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.TableField;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.ProjectStepKind;

/// The village's projects and what belongs to each (项目资金台账): steps, funds, contracts, payments,
/// notices, beneficiaries, assets. Amounts in yuan.
public final class Ledger {

  private final Context context;
  private final Map<Entity, Map<UUID, List<Row>>> byProject = new ConcurrentHashMap<>();

  Ledger(Context context) {
    this.context = context;
  }

  /// All projects.
  public List<Row> projects() {
    return context.village().rows(Catalogue.PROJECT);
  }

  /// The rows of an entity that name the project, whosever file they lie in.
  public List<Row> rows(Entity entity, Row project) {
    return byProject.computeIfAbsent(entity, this::grouped).getOrDefault(project.id(), List.of());
  }

  /// The last day on which the project took one of these steps.
  public Optional<LocalDate> step(Row project, ProjectStepKind... kinds) {
    return rows(Catalogue.PROJECT_STEP, project).stream()
        .filter(step -> {
          var kind = step.get(PROJECT_STEP.KIND);
          return kind != null && Arrays.asList(kinds).contains(kind.known());
        })
        .flatMap(step -> Optional.ofNullable(step.get(PROJECT_STEP.DONE_ON)).stream())
        .max(LocalDate::compareTo);
  }

  /// What arrived for the project until the day.
  public BigDecimal arrived(Row project, LocalDate until) {
    return sum(
        rows(Catalogue.FUND_ARRIVAL, project), FUND_ARRIVAL.AMOUNT, FUND_ARRIVAL.ARRIVED_ON, until);
  }

  /// What was paid out of the project until the day, to contractors and to households.
  public BigDecimal spent(Row project, LocalDate until) {
    return sum(
            rows(Catalogue.DISBURSEMENT, project), DISBURSEMENT.AMOUNT, DISBURSEMENT.PAID_ON, until)
        .add(sum(rows(Catalogue.PAYMENT, project), PAYMENT.AMOUNT, PAYMENT.PAID_ON, until));
  }

  private static BigDecimal sum(
      List<Row> rows,
      TableField<?, BigDecimal> amount,
      TableField<?, LocalDate> day,
      LocalDate until) {
    return rows.stream()
        .filter(row -> !row.get(day, LocalDate.MAX).isAfter(until))
        .map(row -> row.get(amount, BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Map<UUID, List<Row>> grouped(Entity entity) {
    Map<UUID, List<Row>> groups = new HashMap<>();
    var project = entity.field("project").orElseThrow().column();
    context.village().rows(entity).forEach(row -> enter(row, project, groups));
    if (entity.owner() == Owner.HOUSEHOLD) {
      context
          .village()
          .dossiers()
          .forEach(file -> file.rows(entity).forEach(row -> enter(row, project, groups)));
    }
    return groups;
  }

  private static void enter(Row row, TableField<?, ?> project, Map<UUID, List<Row>> groups) {
    if (row.get(project) instanceof UUID id) {
      groups.computeIfAbsent(id, _ -> new ArrayList<>()).add(row);
    }
  }
}
