package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.RISK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Help;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.Problem;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.RiskType;
import org.liuzhun.spreadsheet.sheet.Cell;

/// Takes the risks and measures of a monitoring: each cell names one or several. What is there
/// already stays as it is; an unknown word is taken as it stands and pointed out.
///
/// @param draft what the sheet says
/// @param ledger the books
/// @param writer takes values
/// @param ids names of new rows
/// @param owned the rows of the household's lists
record MonitoringCodes(Draft draft, Ledger ledger, Writer writer, RowId ids, Owned owned) {

  /// What became of one word of a cell.
  private record Taken(Fate fate, @Nullable Problem remark) {}

  /// The risks of this monitoring, and those that belong to none.
  List<Row> risks(Subject subject, Row episode) {
    return owned.rows(Catalogue.RISK, subject.household()).stream()
        .filter(row -> row.get(RISK.EPISODE) == null || episode.id().equals(row.get(RISK.EPISODE)))
        .toList();
  }

  void risks(
      Subject subject,
      Row episode,
      SheetRow.Placed placed,
      int position,
      Map<SheetRow.Placed, Problem> left) {
    words(
        placed,
        RiskType.class,
        kind -> risk(subject, episode, placed, position, kind),
        left,
        "problem.risk-unnamed");
  }

  /// @param from since when the household is monitored; what ended before is another measure
  void measures(
      Subject subject,
      @Nullable LocalDate from,
      SheetRow.Placed placed,
      MeasureCategory category,
      Map<SheetRow.Placed, Problem> left) {
    words(
        placed,
        MeasureType.class,
        type -> measure(subject, from, placed, category, type),
        left,
        "problem.measure-unnamed");
  }

  private <E extends Enum<E> & Code> void words(
      SheetRow.Placed placed,
      Class<E> table,
      Function<Coded<E>, Taken> take,
      Map<SheetRow.Placed, Problem> left,
      String unnamed) {
    if (placed.cell() instanceof Cell.Failure failure) {
      writer.refuse(placed, Problem.of("problem.formula-failed", failure.code()));
      return;
    }
    List<Coded<E>> values = new ArrayList<>();
    for (String word : split(table, placed.shown().strip())) {
      switch (Kind.code(table).parse(word)) {
        case Parsed.Refused<Coded<E>>(var problem) -> {
          writer.refuse(placed, problem);
          return;
        }
        case Parsed.Value<Coded<E>>(var value) -> {
          if (value != null) {
            values.add(value);
          }
        }
      }
    }
    Boolean flag = values.stream().anyMatch(value -> value.value().isPresent())
        ? null
        : SheetRow.value(Optional.of(placed), Kind.flag());
    if (values.isEmpty() || Boolean.FALSE.equals(flag)) {
      ledger.cell(Fate.DASH);
    } else if (flag != null) {
      left.put(placed, Problem.of(unnamed));
    } else {
      book(placed, values.stream().map(take).toList());
    }
  }

  private void book(SheetRow.Placed placed, List<Taken> all) {
    Fate fate = all.stream().map(Taken::fate).reduce(Fate::of).orElse(Fate.DASH);
    List<Problem> remarks = all.stream()
        .flatMap(taken -> Optional.ofNullable(taken.remark()).stream())
        .toList();
    writer.book(placed, fate, remarks.isEmpty() ? null : remarks.getFirst());
    remarks.stream()
        .skip(1)
        .forEach(remark ->
            ledger.remark(new CellProblem(placed.position(), fate, placed.shown(), remark)));
  }

  private Taken risk(
      Subject subject, Row episode, SheetRow.Placed placed, int position, Coded<RiskType> kind) {
    List<Row> there = risks(subject, episode);
    if (there.stream().anyMatch(row -> kind.equals(row.get(RISK.KIND)))) {
      return new Taken(Fate.UNCHANGED, null);
    }
    Optional<Row> other =
        there.stream().filter(row -> row.get(RISK.POSITION, 0) == position).findFirst();
    int last = there.stream().mapToInt(row -> row.get(RISK.POSITION, 0)).max().orElse(0);
    Row fresh = owned.add(
        Row.empty(Catalogue.RISK, ids.next())
            .with(RISK.HOUSEHOLD, subject.household())
            .with(RISK.EPISODE, episode.id())
            .with(RISK.POSITION, other.isEmpty() ? position : last + 1),
        subject.household());
    Fate fate = writer.value(subject, fresh, Catalogue.RISK.field(RISK.KIND), kind, placed);
    Optional<Problem> beside = other
        .filter(row -> !draft.isNew(row.id()))
        .flatMap(row -> Optional.ofNullable(row.get(RISK.KIND)))
        .map(has -> Problem.of("problem.other-risk", has.term()));
    return new Taken(fate, beside.orElseGet(() -> unknown(kind)));
  }

  private Taken measure(
      Subject subject,
      @Nullable LocalDate from,
      SheetRow.Placed placed,
      MeasureCategory category,
      Coded<MeasureType> type) {
    LocalDate since = from == null ? LocalDate.MIN : from;
    List<Row> there = owned.rows(Catalogue.MEASURE, subject.household()).stream()
        .filter(row -> type.equals(row.get(MEASURE.TYPE)))
        .filter(row -> Help.isBetween(row, since, LocalDate.MAX))
        .toList();
    if (there.stream().anyMatch(Help::carriedOut)) {
      return new Taken(Fate.UNCHANGED, null);
    }
    return there.stream()
        .filter(row -> Coded.of(MeasureState.PLANNED).equals(row.get(MEASURE.STATE)))
        .findFirst()
        .map(planned -> new Taken(begun(subject, planned, placed), null))
        .orElseGet(() -> fresh(subject, placed, category, type));
  }

  /// What was planned is carried out now: the list says so.
  private Fate begun(Subject subject, Row planned, SheetRow.Placed placed) {
    Coded<MeasureState> running = Coded.of(MeasureState.RUNNING);
    return writer.value(subject, planned, Catalogue.MEASURE.field(MEASURE.STATE), running, placed);
  }

  private Taken fresh(
      Subject subject, SheetRow.Placed placed, MeasureCategory category, Coded<MeasureType> type) {
    MeasureCategory own = type.value().map(MeasureType::category).orElse(category);
    Row fresh = owned.add(
        Row.empty(Catalogue.MEASURE, ids.next())
            .with(MEASURE.HOUSEHOLD, subject.household())
            .with(MEASURE.CATEGORY, Coded.of(own))
            .with(
                MEASURE.BATCH,
                type.value().map(MeasureType::batch).map(Coded::of).orElse(null)),
        subject.household());
    Fate fate = writer.value(subject, fresh, Catalogue.MEASURE.field(MEASURE.TYPE), type, placed);
    return new Taken(
        fate,
        own == category
            ? unknown(type)
            : Problem.of("problem.measure-elsewhere", type.term(), own.term()));
  }

  private static @Nullable Problem unknown(Coded<?> value) {
    return value.value().isPresent() ? null : Problem.of("problem.unknown-code", value.text());
  }

  /// The words of a cell; a term that holds a separator is one word.
  private static <E extends Enum<E> & Code> List<String> split(Class<E> table, String written) {
    return Coded.spelled(table, written).value().isPresent()
        ? List.of(written)
        : List.of(written.split("[,，、;；/+\\s]+"));
  }
}
