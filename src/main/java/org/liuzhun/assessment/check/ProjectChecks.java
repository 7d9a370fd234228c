package org.liuzhun.assessment.check;

import static org.liuzhun.assessment.Precision.FUNDS;
import static org.liuzhun.assessment.Precision.PROJECTS;
import static org.liuzhun.assessment.Severity.ERROR;
import static org.liuzhun.assessment.Severity.WARNING;
import static org.liuzhun.registry.db.Tables.ASSET;
import static org.liuzhun.registry.db.Tables.PAYMENT;
import static org.liuzhun.registry.db.Tables.PROJECT;
import static org.liuzhun.registry.db.Tables.PROJECT_CONTRACT;
import static org.liuzhun.registry.db.Tables.PUBLIC_NOTICE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.liuzhun.assessment.Check;
import org.liuzhun.assessment.Context;
import org.liuzhun.assessment.Report;
import org.liuzhun.assessment.Variant;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.AssetState;
import org.liuzhun.registry.code.NoticeKind;
import org.liuzhun.registry.code.ProjectCategory;
import org.liuzhun.registry.code.ProjectState;

/// How projects are arranged, shown and kept: M10, M13, M14, M16–M18, M20.
final class ProjectChecks {

  private static final Set<ProjectState> BEFORE_LIBRARY =
      EnumSet.of(ProjectState.PLANNED, ProjectState.PROPOSED, ProjectState.REMOVED);

  private static final Check EQUAL = Check.of("M10", WARNING, FUNDS)
      .at(PROJECT.CONTENT)
      .with("funds.equal.households")
      .project((project, report) -> {
        List<Row> payments = report.context().ledger().rows(Catalogue.PAYMENT, project);
        long households =
            payments.stream().map(row -> row.get(PAYMENT.HOUSEHOLD)).distinct().count();
        long amounts =
            payments.stream().map(row -> row.get(PAYMENT.AMOUNT)).distinct().count();
        boolean byStandard = payments.stream().anyMatch(row -> row.get(PAYMENT.STANDARD) != null);
        if (amounts == 1 && !byStandard && households >= report.whole("funds.equal.households")) {
          report.add(
              project,
              PROJECT.CONTENT,
              ProjectFundChecks.name(project),
              households,
              payments.getFirst().get(PAYMENT.AMOUNT, BigDecimal.ZERO));
        }
      });

  private static final Check NOTICE = Check.of("M13", ERROR, FUNDS)
      .at(PROJECT.STATE, PUBLIC_NOTICE.PUBLIC_UNTIL, PUBLIC_NOTICE.PUBLIC_FROM)
      .with("project.notice.days")
      .project((project, report) -> {
        List<Row> notices =
            report.context().ledger().rows(Catalogue.PUBLIC_NOTICE, project).stream()
                .filter(row -> isKind(row, NoticeKind.BEFORE_LIBRARY))
                .toList();
        if (isInLibrary(project) && notices.isEmpty()) {
          report.add(project, PROJECT.STATE, ProjectFundChecks.name(project));
        }
        notices.forEach(notice -> notice(notice, project, report));
      });

  private static final Check WITHOUT_TIE = Check.of("M14", WARNING, PROJECTS)
      .at(PROJECT.MECHANISM)
      .project((project, report) -> {
        boolean tied = !project.get(PROJECT.MECHANISM, "").isBlank()
            || project.get(PROJECT.LINKAGE) != null
            || !report.context().ledger().rows(Catalogue.BENEFICIARY, project).isEmpty();
        if (isIndustry(project) && isInLibrary(project) && !tied) {
          report.add(project, PROJECT.MECHANISM, ProjectFundChecks.name(project));
        }
      });

  private static final Check CASH = Check.of("M16", WARNING, FUNDS)
      .at(PROJECT.CATEGORY)
      .with("funds.cash.share")
      .project((project, report) -> {
        BigDecimal cash = report.context().ledger().rows(Catalogue.PAYMENT, project).stream()
            .filter(row -> row.get(PAYMENT.STANDARD) == null && row.get(PAYMENT.MEASURE) == null)
            .map(row -> row.get(PAYMENT.AMOUNT, BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = project
            .get(PROJECT.BUDGET, BigDecimal.ZERO)
            .multiply(report.number("funds.cash.share"))
            .movePointLeft(2);
        if (isIndustry(project) && cash.signum() > 0 && cash.compareTo(most) > 0) {
          report.add(project, PROJECT.CATEGORY, ProjectFundChecks.name(project), cash);
        }
      });

  private static final Check LANDSCAPE = Check.of("M17", WARNING, PROJECTS)
      .at(PROJECT.CONTENT)
      .with("project.landscape.words")
      .project((project, report) -> {
        String words = project.get(PROJECT.NAME, "") + " " + project.get(PROJECT.CONTENT, "");
        report.words("project.landscape.words").stream()
            .filter(words::contains)
            .findFirst()
            .ifPresent(word ->
                report.add(project, PROJECT.CONTENT, ProjectFundChecks.name(project), word));
      });

  /// Without the local threshold nothing is said.
  private static final Check SPLIT = Check.of("M18", WARNING, FUNDS)
      .at(PROJECT_CONTRACT.AMOUNT)
      .with("tender.threshold", "tender.near")
      .village((context, report) -> report
          .decimal("tender.threshold", report.today())
          .ifPresent(threshold -> split(threshold, context, report)));

  private static final Check ASSETS = Check.of("M20", WARNING, FUNDS)
      .at(PROJECT.ACCEPTED_ON, ASSET.STATE)
      .with("asset.register.days")
      .village((context, report) -> {
        context.ledger().projects().forEach(project -> unregistered(project, context, report));
        context.village().rows(Catalogue.ASSET).stream()
            .filter(row -> {
              var state = row.get(ASSET.STATE);
              return state != null && state.is(AssetState.IDLE);
            })
            .forEach(
                row -> report.add(row, ASSET.STATE, new Variant("idle"), row.get(ASSET.NAME, "")));
      });

  static final List<Check> ALL =
      List.of(EQUAL, NOTICE, WITHOUT_TIE, CASH, LANDSCAPE, SPLIT, ASSETS);

  private ProjectChecks() {}

  /// Whether it is in the library or further.
  static boolean isInLibrary(Row project) {
    var state = project.get(PROJECT.STATE);
    return state != null && state.known() != null && !BEFORE_LIBRARY.contains(state.known());
  }

  static boolean isKind(Row notice, NoticeKind kind) {
    var value = notice.get(PUBLIC_NOTICE.KIND);
    return value != null && value.is(kind);
  }

  private static boolean isIndustry(Row project) {
    var category = project.get(PROJECT.CATEGORY);
    return category != null && category.is(ProjectCategory.INDUSTRY);
  }

  private static void notice(Row notice, Row project, Report report) {
    LocalDate from = notice.get(PUBLIC_NOTICE.PUBLIC_FROM);
    LocalDate until = notice.get(PUBLIC_NOTICE.PUBLIC_UNTIL);
    int least = report.whole("project.notice.days");
    if (from != null && until != null && ChronoUnit.DAYS.between(from, until) + 1 < least) {
      report.add(
          notice,
          PUBLIC_NOTICE.PUBLIC_UNTIL,
          new Variant("short"),
          ProjectFundChecks.name(project),
          ChronoUnit.DAYS.between(from, until) + 1,
          least);
    }
    LocalDate started = project.get(PROJECT.STARTED_ON);
    if (from != null && started != null && from.isAfter(started)) {
      report.add(
          notice,
          PUBLIC_NOTICE.PUBLIC_FROM,
          new Variant("late"),
          ProjectFundChecks.name(project),
          from,
          started);
    }
  }

  /// Contracts with one party that lie just below the threshold and together reach it.
  private static void split(BigDecimal threshold, Context context, Report report) {
    BigDecimal least = threshold
        .multiply(BigDecimal.valueOf(100L - report.whole("tender.near")))
        .movePointLeft(2);
    Map<String, List<Row>> byParty = context.village().rows(Catalogue.PROJECT_CONTRACT).stream()
        .filter(row -> {
          BigDecimal amount = row.get(PROJECT_CONTRACT.AMOUNT, BigDecimal.ZERO);
          return amount.compareTo(threshold) < 0 && amount.compareTo(least) >= 0;
        })
        .collect(Collectors.groupingBy(
            row -> row.get(PROJECT_CONTRACT.PARTY, ""), HashMap::new, Collectors.toList()));
    byParty.forEach((party, contracts) -> {
      if (contracts.size() > 1) {
        contracts.forEach(row -> report.add(
            row,
            PROJECT_CONTRACT.AMOUNT,
            party,
            contracts.size(),
            row.get(PROJECT_CONTRACT.AMOUNT, BigDecimal.ZERO),
            threshold));
      }
    });
  }

  private static void unregistered(Row project, Context context, Report report) {
    LocalDate accepted = project.get(PROJECT.ACCEPTED_ON);
    int days = report.whole("asset.register.days");
    if (accepted == null || !accepted.plusDays(days).isBefore(report.today())) {
      return;
    }
    boolean known = context.village().rows(Catalogue.ASSET).stream()
        .anyMatch(row -> Objects.equals(row.get(ASSET.PROJECT), project.id()));
    var category = project.get(PROJECT.CATEGORY);
    boolean without = category != null
        && (category.is(ProjectCategory.MANAGEMENT) || category.is(ProjectCategory.JOBS));
    if (!known && !without) {
      report.add(project, PROJECT.ACCEPTED_ON, ProjectFundChecks.name(project), accepted, days);
    }
  }
}
