package org.liuzhun.hub;

import static org.liuzhun.registry.db.Tables.ISSUE;
import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liuzhun.assessment.Episodes;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Severity;
import org.liuzhun.assessment.board.Light;
import org.liuzhun.exchange.Standing;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.EpisodeKind;
import org.liuzhun.registry.code.IssueState;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.trust.Certificate;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// Works out how a village stands on a day, from its open workbook.
///
/// @param workbook the village's
/// @param today the day
/// @param number the village's twelve digits where they are known; they take a moment
record Appraisal(Workbook workbook, LocalDate today, Optional<String> number) {

  VillageLine line() throws Trouble {
    VillageFile village = workbook.village();
    Judgement judgement = Judgement.of(village, Policy.of(village), today);
    List<Finding> findings = judgement.findings();
    List<Standing> laptops = Standing.of(workbook);
    Optional<Standing> heard = laptops.stream()
        .filter(laptop -> laptop.said() != null && laptop.role() != Role.TOWNSHIP)
        .max(Comparator.comparing(laptop -> laptop.said()));
    List<Row> open =
        village.all(Catalogue.ISSUE).stream().filter(Appraisal::isOpen).toList();
    return new VillageLine(
        workbook.sharing().space(),
        village.village().get(VILLAGE.NAME, ""),
        village.village().get(VILLAGE.CODE, ""),
        number.orElseGet(this::founder),
        today,
        heard.map(Standing::said).orElse(null),
        heard.map(Standing::name).orElse(""),
        laptops.stream()
            .filter(laptop -> !laptop.revoked() && laptop.role() != Role.TOWNSHIP)
            .mapToLong(Standing::due)
            .min()
            .orElse(0),
        village.dossiers().size(),
        village.dossiers().stream().mapToInt(file -> file.members(today).size()).sum(),
        (int) village.dossiers().stream().filter(this::isMonitored).count(),
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        open.size(),
        (int) open.stream().filter(this::isOverdue).count(),
        workbook.conflicts().list().size(),
        judgement.board().lights().stream().map(Light::colour).toList());
  }

  private String founder() {
    return workbook.sharing().trust().founder().map(Certificate::number).orElse("");
  }

  private static int count(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(f -> f.severity() == severity).count();
  }

  private boolean isMonitored(Dossier file) {
    return file.rows(Catalogue.EPISODE).stream()
        .anyMatch(row -> Episodes.is(row, EpisodeKind.MONITORED)
            && Episodes.counts(row)
            && Episodes.inForce(row, today));
  }

  private static boolean isOpen(Row issue) {
    var state = issue.get(ISSUE.STATE);
    return state == null || !state.is(IssueState.CLOSED);
  }

  /// The due date, or the re-check date of a parked issue.
  private boolean isOverdue(Row issue) {
    var state = issue.get(ISSUE.STATE);
    var column = state != null && state.is(IssueState.PARKED) ? ISSUE.RECHECK_ON : ISSUE.DUE_ON;
    return issue.get(column, LocalDate.MAX).isBefore(today);
  }
}
