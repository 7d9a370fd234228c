package org.liuzhun.ui.precisions;

import java.util.Arrays;
import java.util.List;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Precision;
import org.liuzhun.assessment.Severity;
import org.liuzhun.assessment.check.Checks;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.StatusMark.Level;

/// One of the six lights as a card shows it.
///
/// @param precision which of the six
/// @param level how it stands
/// @param figure the figure at its right
/// @param population of whom the figure speaks
/// @param worst what weighs most, empty when nothing does
public record Light(
    Precision precision, Level level, String figure, String population, String worst) {

  /// The six lights of a village, in official order.
  public static List<Light> of(Judgement judgement) {
    return Arrays.stream(Precision.values())
        .map(precision -> of(precision, judgement))
        .toList();
  }

  private static Light of(Precision precision, Judgement judgement) {
    List<Finding> against = judgement.findings().stream()
        .filter(finding -> Checks.of(finding.check()).precision() == precision)
        .toList();
    long errors = count(against, Severity.ERROR);
    long doubts = count(against, Severity.WARNING);
    int all = judgement.context().village().dossiers().size();
    long clear = all
        - against.stream()
            .filter(finding -> finding.severity() == Severity.ERROR && finding.household() != null)
            .map(Finding::household)
            .distinct()
            .count();
    return new Light(
        precision,
        errors > 0 ? Level.BAD : doubts > 0 ? Level.DOUBT : Level.GOOD,
        all == 0 ? "–" : Texts.of("ui.precisions.share", (double) clear / all),
        Texts.of("ui.precisions.clear", clear, all),
        errors + doubts == 0 ? "" : Texts.of("ui.precisions.against", errors, doubts));
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
