package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.EVENT;
import static org.liuzhun.registry.db.Tables.EVENT_IMPACT;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PROCEDURE_STEP;
import static org.liuzhun.registry.db.Tables.RISK;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Batch;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Term;

/// What happened to a household, in the order of time (时间线): registrations and monitorings, steps,
/// events of the family, visits, measures by batch, income per head by year.
///
/// @param lines the lines from top to bottom; none is empty
record TimeLine(List<Line> lines) {

  /// How a line is drawn.
  enum Kind {
    EPISODES,
    POINTS,
    EVENTS,
    MEASURES,
    INCOME
  }

  /// Marks of one kind.
  record Line(String label, Kind kind, List<Mark> marks) {}

  /// Something that happened.
  ///
  /// @param from its day, or the first of its days
  /// @param until the last of its days; null when it is a point in time
  /// @param text what it was, with its days
  /// @param row where it is recorded
  /// @param amount yuan, for income only
  record Mark(
      LocalDate from,
      @Nullable LocalDate until,
      String text,
      Row row,
      @Nullable BigDecimal amount) {}

  static TimeLine of(Subject subject) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(label(Catalogue.EPISODE), Kind.EPISODES, episodes(subject)));
    lines.add(new Line(
        label(Catalogue.PROCEDURE_STEP),
        Kind.POINTS,
        points(subject, Catalogue.PROCEDURE_STEP, PROCEDURE_STEP.DONE_ON, PROCEDURE_STEP.KIND)));
    lines.add(new Line(Texts.of("ui.household.time.events"), Kind.EVENTS, events(subject)));
    lines.add(new Line(
        label(Catalogue.VISIT),
        Kind.POINTS,
        points(subject, Catalogue.VISIT, VISIT.VISITED_ON, VISIT.CONTENT)));
    for (Batch batch : Batch.values()) {
      lines.add(new Line(Term.of(batch), Kind.MEASURES, measures(subject, batch)));
    }
    lines.add(new Line(label(Catalogue.MEASURE), Kind.MEASURES, measures(subject, null)));
    lines.add(new Line(Texts.of("ui.household.time.income"), Kind.INCOME, income(subject)));
    return new TimeLine(lines.stream().filter(line -> !line.marks().isEmpty()).toList());
  }

  /// All marks in the order of time.
  List<Mark> marks() {
    return lines.stream()
        .flatMap(line -> line.marks().stream())
        .sorted(Comparator.comparing(Mark::from))
        .toList();
  }

  private static String label(Entity entity) {
    return entity.listLabel(Texts.language());
  }

  private static List<Mark> episodes(Subject subject) {
    return subject.rows(Catalogue.EPISODE).stream()
        .flatMap(row ->
            first(row, List.of(EPISODE.IDENTIFIED_ON, EPISODE.APPLIED_ON, EPISODE.CLUE_ON))
                .map(from -> span(
                    row,
                    from,
                    row.get(EPISODE.ENDED_ON, subject.today()),
                    said(row, EPISODE.KIND) + " " + said(row, EPISODE.STATE)))
                .stream())
        .toList();
  }

  private static Optional<LocalDate> first(
      Row row, List<? extends TableField<?, LocalDate>> columns) {
    return columns.stream()
        .flatMap(column -> Stream.ofNullable(row.get(column)))
        .findFirst();
  }

  private static List<Mark> points(
      Subject subject, Entity entity, TableField<?, LocalDate> day, TableField<?, ?> what) {
    return subject.rows(entity).stream()
        .flatMap(row -> Stream.ofNullable(row.get(day)).map(on -> point(row, on, said(row, what))))
        .toList();
  }

  private static List<Mark> events(Subject subject) {
    List<Mark> marks = new ArrayList<>();
    for (Row risk : subject.rows(Catalogue.RISK)) {
      LocalDate from = risk.get(RISK.HAPPENED_ON);
      if (from != null) {
        marks.add(
            span(risk, from, risk.get(RISK.RESOLVED_ON, subject.today()), said(risk, RISK.KIND)));
      }
    }
    for (Row impact : subject.rows(Catalogue.EVENT_IMPACT)) {
      subject
          .village()
          .row(Catalogue.EVENT, impact.get(EVENT_IMPACT.EVENT))
          .ifPresent(event -> happened(impact, event).ifPresent(marks::add));
    }
    for (Member member : subject.dossier().everybody()) {
      Row row = member.membership();
      came(row, MEMBERSHIP.JOINED_ON, MEMBERSHIP.JOIN_REASON, member).ifPresent(marks::add);
      came(row, MEMBERSHIP.LEFT_ON, MEMBERSHIP.LEAVE_REASON, member).ifPresent(marks::add);
    }
    return marks;
  }

  private static Optional<Mark> happened(Row impact, Row event) {
    return Optional.ofNullable(event.get(EVENT.HAPPENED_ON))
        .map(day -> point(impact, day, event.get(EVENT.NAME, "")));
  }

  /// Somebody joined or left; whoever was there from the beginning has no reason for it.
  private static Optional<Mark> came(
      Row row, TableField<?, LocalDate> day, TableField<?, ?> reason, Member who) {
    LocalDate on = row.get(day);
    return on == null || row.get(reason) == null
        ? Optional.empty()
        : Optional.of(point(row, on, who.name() + " " + said(row, reason)));
  }

  private static List<Mark> measures(Subject subject, @Nullable Batch batch) {
    return subject.rows(Catalogue.MEASURE).stream()
        .filter(row -> batch == known(row.get(MEASURE.BATCH)))
        .flatMap(row -> first(row, List.of(MEASURE.STARTS_ON, MEASURE.APPROVED_ON, MEASURE.PAID_ON))
            .map(from -> span(
                row,
                from,
                row.get(MEASURE.ENDS_ON, from),
                (said(row, MEASURE.TYPE) + " " + row.get(MEASURE.NAME, "")).strip()))
            .stream())
        .toList();
  }

  private static @Nullable Batch known(@Nullable Coded<Batch> batch) {
    return batch == null ? null : batch.known();
  }

  private static List<Mark> income(Subject subject) {
    List<Mark> marks = new ArrayList<>();
    for (IncomeAccount account : IncomeAccount.all(subject.dossier(), subject.policy())) {
      Row statement = account.statement();
      account.perHead().ifPresent(amount -> {
        BigDecimal yuan = amount.setScale(0, RoundingMode.HALF_UP);
        String text = Texts.of(
            "ui.household.time.per-head",
            said(statement, INCOME_STATEMENT.PURPOSE),
            String.valueOf(account.period().until().getYear()),
            yuan.toPlainString());
        marks.add(
            new Mark(account.period().from(), account.period().until(), text, statement, yuan));
      });
    }
    return marks;
  }

  private static String said(Row row, TableField<?, ?> column) {
    return row.entity().field(column).shown(row, Texts.language());
  }

  private static Mark point(Row row, LocalDate day, String text) {
    return new Mark(day, null, day + " " + text, row, null);
  }

  private static Mark span(Row row, LocalDate from, LocalDate until, String text) {
    return until.isAfter(from)
        ? new Mark(from, until, Texts.of("ui.household.time.span", from, until, text), row, null)
        : point(row, from, text);
  }
}
