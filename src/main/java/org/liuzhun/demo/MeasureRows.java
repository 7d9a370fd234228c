package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.MEASURE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.SignMode;

/// The measures that reach a family, year by year.
final class MeasureRows {

  private static final int LATEST_START = 17;
  private static final int LOAN_YEARS = 3;

  private static final Set<MeasureCategory> DEVELOPMENT = Set.of(
      MeasureCategory.INDUSTRY,
      MeasureCategory.EMPLOYMENT,
      MeasureCategory.FINANCE,
      MeasureCategory.PUBLIC_POST);

  private record Given(MeasureType type, @Nullable UUID person) {}

  private final Family family;
  private final Setting setting;
  private final Set<Given> givenOnce = new HashSet<>();

  private MeasureRows(Family family) {
    this.family = family;
    setting = family.setting();
  }

  static void write(Family family, Sheaf sheaf) {
    MeasureRows rows = new MeasureRows(family);
    for (int year : family.years()) {
      for (MeasureLine line : MeasureLine.ALL) {
        for (Situation recipient : Recipients.of(line, family, year)) {
          if (rows.due(line, recipient)) {
            rows.measure(line, recipient, sheaf);
          }
        }
      }
    }
  }

  /// Whether the measure helps a household to earn (开发式帮扶措施).
  static boolean develops(Row measure) {
    var category = measure.get(MEASURE.CATEGORY);
    return category != null && category.value().filter(DEVELOPMENT::contains).isPresent();
  }

  private boolean due(MeasureLine line, Situation recipient) {
    LocalDate monitored = family.times().monitored();
    boolean again = line.target().equals("story")
        && monitored != null
        && recipient.year() == monitored.getYear();
    UUID person = Recipients.wholeHousehold(line) ? null : recipient.person().id();
    return givenOnce.add(new Given(line.type(), person)) || line.yearly() || again;
  }

  private void measure(MeasureLine line, Situation recipient, Sheaf sheaf) {
    Dice dice = family.dice().of(recipient.year() * 1000L + line.type().ordinal());
    LocalDate need = need(recipient.year(), dice);
    if (!setting.past(need) || isOfNextYear(line, need)) {
      return;
    }
    Row row = Row.empty(Catalogue.MEASURE, setting.nextId())
        .with(MEASURE.HOUSEHOLD, family.id())
        .with(
            MEASURE.PERSON,
            Recipients.wholeHousehold(line) ? null : recipient.person().id())
        .with(MEASURE.TYPE, Coded.of(line.type()))
        .with(MEASURE.CATEGORY, Coded.of(line.type().category()))
        .with(MEASURE.BATCH, Coded.of(line.type().batch()))
        .with(MEASURE.NAME, line.text().get("name"))
        .with(MEASURE.UNIT, line.text().get("unit"))
        .with(MEASURE.POLICY_DOCUMENT, line.text().get("document"))
        .with(MEASURE.RESPONSIBLE, Words.pick("helper.names", new Dice(family.index())));
    row = new MeasureDetails(family, line, recipient, dice).fill(serves(row, recipient.year()));
    sheaf.add(paid(line, dated(line, row, need, dice), dice));
  }

  /// What is paid every year and would begin after the turn of the year is that of the next year:
  /// it is not paid twice in it.
  private static boolean isOfNextYear(MeasureLine line, LocalDate need) {
    return line.yearly()
        && line.income().isPresent()
        && need.plusDays(LATEST_START).getYear() > need.getYear();
  }

  private Row serves(Row row, int year) {
    if (family.times().watched(year) && !family.story().risks().isEmpty()) {
      return row.with(MEASURE.SERVES_RISK, Coded.of(family.story().risks().getFirst()));
    }
    return family.story().registered()
        ? row.with(MEASURE.SERVES_CAUSE, Coded.of(family.story().causes().getFirst()))
        : row;
  }

  private LocalDate need(int year, Dice dice) {
    LocalDate monitored = family.times().monitored();
    if (monitored != null && monitored.getYear() == year) {
      return monitored.plusDays(dice.between(1, 4));
    }
    LocalDate registered = family.times().registered();
    if (registered != null && registered.getYear() == year) {
      return registered.plusDays(dice.between(1, 5));
    }
    return LocalDate.of(year, 2, 10).plusDays(dice.between(0, 30));
  }

  private Row dated(MeasureLine line, Row row, LocalDate need, Dice dice) {
    LocalDate approved = need.plusDays(dice.between(5, 9));
    LocalDate starts = approved.plusDays(dice.between(3, LATEST_START - 9));
    LocalDate yearEnd = LocalDate.of(need.getYear(), 12, 10);
    LocalDate ends = line.yearly() && yearEnd.isAfter(starts.plusDays(30))
        ? yearEnd
        : starts.plusDays(dice.between(45, 100));
    boolean over = setting.past(ends);
    MeasureState state = over
        ? MeasureState.DONE
        : setting.past(starts) ? MeasureState.RUNNING : MeasureState.PLANNED;
    Row dated = row.with(MEASURE.NEED_ON, need)
        .with(MEASURE.APPROVED_ON, setting.past(approved) ? approved : null)
        .with(MEASURE.STARTS_ON, starts)
        .with(MEASURE.ENDS_ON, ends)
        .with(MEASURE.STATE, Coded.of(state));
    if (line.marked("loan")) {
      LocalDate due = starts.plusYears(LOAN_YEARS);
      dated = dated
          .with(MEASURE.LOAN_DUE_ON, due)
          .with(MEASURE.LOAN_REPAID_ON, setting.past(due) ? due.minusDays(20) : null);
    }
    if (setting.past(starts)) {
      dated =
          dated.with(MEASURE.SIGNED_ON, starts).with(MEASURE.SIGN_MODE, Coded.of(SignMode.SELF));
    }
    return over
        ? dated
            .with(MEASURE.EFFECT, line.text().get("effect"))
            .with(MEASURE.EFFECT_CONFIRMED_ON, ends)
        : dated;
  }

  private Row paid(MeasureLine line, Row row, Dice dice) {
    BigDecimal amount = row.get(MEASURE.PLANNED_AMOUNT);
    LocalDate starts = row.get(MEASURE.STARTS_ON);
    if (amount == null || amount.signum() == 0 || starts == null) {
      return row;
    }
    LocalDate day = starts.plusDays(dice.between(20, 60));
    Row funded = row.with(MEASURE.FUND_SOURCE, Coded.of(line.fund()));
    return setting.past(day)
        ? funded
            .with(MEASURE.ACTUAL_AMOUNT, amount)
            .with(MEASURE.PAID_ON, day)
            .with(MEASURE.PAID_ACCOUNT, family.account())
            .with(MEASURE.PAID_ACCOUNT_NAME, family.head().name())
            .with(
                MEASURE.EFFECT_INCOME,
                line.income().isPresent() && row.get(MEASURE.EFFECT) != null ? amount : null)
        : funded;
  }
}
