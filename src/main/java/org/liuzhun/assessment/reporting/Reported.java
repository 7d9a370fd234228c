package org.liuzhun.assessment.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;

/// A report about one period (报表结果).
///
/// @param title its name
/// @param period what it is about
/// @param lines its lines
public record Reported(String title, ReportPeriod period, List<Line> lines) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// A line.
  ///
  /// @param name what it says
  /// @param unit the unit of the figure, in words; empty for a heading
  /// @param figure the figure; null for a heading, and where the register cannot give it
  /// @param absent why there is no figure; empty where there is one, and for a heading
  /// @param behind the rows that were counted
  public record Line(
      String name, String unit, @Nullable BigDecimal figure, String absent, List<Found> behind) {

    /// Whether it is a heading.
    public boolean isHeading() {
      return figure == null && absent.isEmpty();
    }

    /// What stands in the place of the figure.
    public String shown() {
      return figure == null ? (absent.isEmpty() ? "" : "–") : figure.toPlainString();
    }
  }

  static Reported of(ReportForm form, VillageFile village, ReportPeriod period) {
    List<Line> lines = new ArrayList<>();
    for (ReportForm.Line line : form.lines()) {
      ReportForm.Share share = line.share();
      lines.add(
          share == null
              ? line(line, village, period)
              : share(line, lines.get(share.part()), lines.get(share.whole())));
    }
    return new Reported(form.title(), period, List.copyOf(lines));
  }

  /// The part in per cent of the whole, to one decimal; of nothing there is no share.
  private static Line share(ReportForm.Line line, Line part, Line whole) {
    BigDecimal over = Objects.requireNonNull(part.figure());
    BigDecimal under = Objects.requireNonNull(whole.figure());
    String name = line.name().text();
    if (under.signum() == 0) {
      return new Line(name, "", null, Texts.of("report.no-share", whole.name()), List.of());
    }
    BigDecimal percent = over.multiply(HUNDRED).divide(under, 1, RoundingMode.HALF_UP);
    return new Line(name, Texts.of("report.unit." + line.unit()), percent, "", part.behind());
  }

  private static Line line(ReportForm.Line line, VillageFile village, ReportPeriod period) {
    Query query = line.query();
    if (query == null) {
      ReportForm.Name absent = line.absent();
      return new Line(line.name().text(), "", null, absent == null ? "" : absent.text(), List.of());
    }
    List<Found> behind = query.rows(village, period);
    return new Line(
        line.name().text(),
        Texts.of("report.unit." + line.unit()),
        query.figure(behind),
        "",
        behind);
  }
}
