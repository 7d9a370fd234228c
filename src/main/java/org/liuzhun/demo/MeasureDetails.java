package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.MEASURE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.PublicPost;
import org.liuzhun.registry.code.Study;

/// The amount of a measure and the fields that only its type has.
final class MeasureDetails {

  private static final int YEAR = 12;

  private final Family family;
  private final MeasureLine line;
  private final Situation recipient;
  private final Dice dice;

  MeasureDetails(Family family, MeasureLine line, Situation recipient, Dice dice) {
    this.family = family;
    this.line = line;
    this.recipient = recipient;
    this.dice = dice;
  }

  Row fill(Row row) {
    Row filled = row;
    for (var extra : line.extras().entrySet()) {
      if (!extra.getKey().startsWith("@")) {
        filled = write(filled, extra.getKey(), value(extra.getValue()));
      }
    }
    filled = filled.with(MEASURE.CONTENT, content(filled));
    return health(school(works(amount(filled))));
  }

  private String content(Row row) {
    String species = row.get(MEASURE.SPECIES);
    return Words.fill(
        Sheet.cell(line.text(), "content"),
        species == null ? "" : species,
        recipient.person().name());
  }

  private Row amount(Row row) {
    int unit = dice.between(line.low(), line.high());
    if (unit == 0) {
      return row;
    }
    boolean monthly = line.marked("monthly") || line.marked("post");
    int months = line.marked("post") ? recipient.postMonths() : months();
    int people = line.target().equals("allowance") ? family.in(recipient.year()).size() : 1;
    int standard = line.marked("forest") ? 125 : unit * people;
    int quantity = line.marked("forest") ? LivingRows.returnedForest(family) : monthly ? months : 1;
    BigDecimal total = BigDecimal.valueOf((long) standard * quantity);
    Row priced = row.with(MEASURE.STANDARD, BigDecimal.valueOf(standard))
        .with(MEASURE.QUANTITY, BigDecimal.valueOf(quantity))
        .with(MEASURE.PLANNED_AMOUNT, total)
        .with(MEASURE.DIVIDEND, line.marked("dividend") ? total : null);
    if (line.marked("forest")) {
      return priced.with(MEASURE.AREA, BigDecimal.valueOf(quantity));
    }
    return monthly
        ? priced
            .with(MEASURE.MONTHLY_AMOUNT, BigDecimal.valueOf(standard))
            .with(MEASURE.MONTHS, months)
            .with(MEASURE.BENEFICIARIES, line.target().equals("allowance") ? people : null)
        : priced;
  }

  private int months() {
    LocalDate today = family.setting().today();
    return family.setting().past(family.setting().accountEnd(recipient.year()))
        ? YEAR
        : today.getMonthValue();
  }

  private Row works(Row row) {
    LocalDate day = LocalDate.of(recipient.year(), 9, 1);
    Row built = line.marked("accepted") && family.setting().past(day)
        ? row.with(MEASURE.ACCEPTED_ON, day)
        : row;
    if (line.marked("relocation")) {
      int people = family.in(recipient.year()).size();
      built = built
          .with(MEASURE.RELOCATION_AREA, BigDecimal.valueOf(25L * people))
          .with(MEASURE.KEYS_ON, day)
          .with(MEASURE.MOVED_ON, day.plusDays(40))
          .with(MEASURE.OLD_HOUSE_ON, day.plusDays(120));
    }
    if (line.marked("post")) {
      built = built.with(MEASURE.POST, Coded.of(PublicPost.CLEANING));
    }
    return line.marked("destination")
        ? built
            .with(MEASURE.DESTINATION, PersonYearRows.workplace(recipient))
            .with(MEASURE.MONTHS, recipient.workMonths())
        : built;
  }

  private Row school(Row row) {
    Study study = recipient.study();
    return line.marked("school") && study != null
        ? row.with(MEASURE.SCHOOL, PersonYearRows.school(recipient, study))
        : row;
  }

  private Row health(Row row) {
    Row filled =
        line.marked("disease") ? row.with(MEASURE.DISEASE, PersonYearRows.disease(recipient)) : row;
    filled = line.marked("card")
        ? filled.with(MEASURE.CARD_NUMBER, "QC" + family.number().substring(6))
        : filled;
    filled = line.marked("doctor")
        ? filled.with(MEASURE.DOCTOR, PersonYearRows.doctor(recipient))
        : filled;
    if (!line.marked("cost")) {
      return filled;
    }
    int total = dice.between(180, 620) * 100;
    return filled
        .with(MEASURE.COST_TOTAL, BigDecimal.valueOf(total))
        .with(MEASURE.COST_INSURED, BigDecimal.valueOf(total * 7L / 10))
        .with(MEASURE.COST_SELF_PAID, BigDecimal.valueOf(total * 3L / 20));
  }

  private String value(String pattern) {
    if (pattern.contains("|")) {
      return dice.pick(List.of(pattern.split("\\|")));
    }
    if (pattern.matches("\\d+-\\d+")) {
      String[] ends = pattern.split("-");
      return String.valueOf(dice.between(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return pattern
        .replace("{year}", String.valueOf(recipient.year()))
        .replace("{n}", String.format(Locale.ROOT, "%03d", family.index()));
  }

  private static Row write(Row row, String name, String written) {
    Field<?> field = Catalogue.MEASURE.field(name).orElseThrow();
    return set(row, field, written);
  }

  private static <T> Row set(Row row, Field<T> field, String written) {
    return row.with(field.column(), Written.value(field, written));
  }
}
