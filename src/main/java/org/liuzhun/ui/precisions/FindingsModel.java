package org.liuzhun.ui.precisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.assessment.Precision;
import org.liuzhun.assessment.Severity;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Session;

/// The findings without nodes: which ones show, in which order.
final class FindingsModel {

  /// In which order findings show: errors before doubts, and among each what belongs together side
  /// by side.
  enum Order {
    BY_HOUSEHOLD,
    BY_CHECK,
    BY_PRECISION;

    private Comparator<FindingLine> comparator() {
      Comparator<FindingLine> byCheck =
          Comparator.comparing(line -> line.finding().check());
      Comparator<FindingLine> gravest =
          Comparator.comparing(line -> line.finding().severity());
      return switch (this) {
        case BY_HOUSEHOLD -> gravest;
        case BY_CHECK -> gravest.thenComparing(byCheck);
        case BY_PRECISION ->
          gravest.thenComparing(line -> line.check().precision()).thenComparing(byCheck);
      };
    }
  }

  private final ObservableList<FindingLine> shown = FXCollections.observableArrayList();
  private List<FindingLine> all = List.of();
  private List<FindingLine> waived = List.of();
  private boolean showsWaived;
  private Order order = Order.BY_HOUSEHOLD;
  private @Nullable Severity only;
  private @Nullable Precision behind;

  ObservableList<FindingLine> shown() {
    return shown;
  }

  /// Takes a new judgement; hints are no reason to go anywhere and stay out.
  void take(Judgement judgement, Session session) {
    all = judgement.findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(finding -> FindingLine.of(finding, session))
        .toList();
    waived =
        judgement.waived().stream().map(found -> FindingLine.of(found, session)).toList();
    sift();
  }

  /// Shows the waived findings instead of the open ones.
  void waived(boolean chosen) {
    showsWaived = chosen;
    sift();
  }

  /// What narrows the findings, in words; empty while all show.
  String narrowed() {
    List<String> words = new ArrayList<>();
    if (showsWaived) {
      words.add(Texts.of("ui.precisions.waived", waived.size()));
    }
    if (only != null) {
      String key = only == Severity.ERROR ? "ui.precisions.errors" : "ui.precisions.doubts";
      words.add(Texts.of(key, count(only)));
    }
    if (behind != null) {
      words.add(behind.label());
    }
    return String.join(Texts.of("listing.join"), words);
  }

  /// How many findings are waived.
  int waivedCount() {
    return waived.size();
  }

  void order(Order chosen) {
    order = chosen;
    sift();
  }

  /// Only findings of this weight; null for all.
  void only(@Nullable Severity severity) {
    only = severity;
    sift();
  }

  /// Only findings that count against this precision; null for all.
  void behind(@Nullable Precision precision) {
    behind = precision;
    sift();
  }

  /// How many findings of this weight the village has, filters or not.
  long count(Severity severity) {
    return all.stream().filter(line -> line.finding().severity() == severity).count();
  }

  private void sift() {
    Predicate<Finding> weight = finding -> only == null || finding.severity() == only;
    List<FindingLine> lines = (showsWaived ? waived : all)
        .stream()
            .filter(line -> weight.test(line.finding()))
            .filter(line -> behind == null || line.check().precision() == behind)
            .sorted(order.comparator())
            .toList();
    if (!lines.equals(shown)) {
      shown.setAll(lines);
    }
  }
}
