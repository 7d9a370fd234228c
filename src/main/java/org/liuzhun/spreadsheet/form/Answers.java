package org.liuzhun.spreadsheet.form;

import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;
import static org.liuzhun.registry.db.Tables.MEASURE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuzhun.assessment.Help;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.assessment.income.IncomeGroup;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Problem;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.MeasureCategory;
import org.liuzhun.registry.code.StatementPurpose;
import org.liuzhun.text.Texts;

/// Asks the register (取数).
final class Answers {

  private Answers() {}

  /// The answer to what is asked, of whom the row is about.
  static Answer of(Asked asked, Whose whose) {
    return switch (asked) {
      case Asked.OfField(From from, Field<?> field)
      when from == From.OWN && field.key().startsWith("income_statement.") -> income(field, whose);
      case Asked.OfField(From from, Field<?> field)
      when field.kind() instanceof ReferenceKind reference -> named(from, field, reference, whose);
      case Asked.OfField(From _, Field<?> field)
      when !whose.register().share().isWhole() && Rows.entity(field) == Catalogue.VILLAGE_YEAR ->
        new Answer.None(Problem.of("problem.form.of-village"));
      case Asked.OfField(From from, Field<?> field) -> field(from, field, whose);
      case Asked.OfItems(var items) -> items(items, whose);
      case Asked.OfMeasures(var category) -> measures(category, whose);
      case Asked.OfRisk(var risk) ->
        whose.household() == null ? Answer.unknown() : WorkedAnswers.risk(whose.household(), risk);
      case Asked.OfCause(var cause) ->
        whose.household() == null
            ? Answer.unknown()
            : WorkedAnswers.cause(whose.household(), cause);
      case Asked.OfWork(var worked) -> WorkedAnswers.of(worked, whose);
    };
  }

  /// What the row is called that a field refers to.
  private static Answer named(From from, Field<?> field, ReferenceKind reference, Whose whose) {
    return Rows.of(from, field, whose).stream()
        .flatMap(row -> row.get(field.column()) instanceof UUID id
            ? Rows.named(reference, id, whose).stream()
            : Stream.empty())
        .findFirst()
        .map(Answer::text)
        .orElseGet(Answer::unknown);
  }

  private static <T> Answer field(From from, Field<T> field, Whose whose) {
    List<Row> rows = Rows.of(from, field, whose);
    if (rows.size() > 1) {
      return Answer.text(rows.stream()
          .map(row -> field.shown(row, Locale.CHINESE))
          .filter(text -> !text.isEmpty())
          .distinct()
          .collect(Collectors.joining(Texts.of("form.and"))));
    }
    T value = rows.isEmpty() ? null : rows.getFirst().get(field.column());
    return value == null
        ? Answer.unknown()
        : new Answer.Value<>(
            value, field.kind(), Rows.year(rows.getFirst()), field.is(Field.Trait.SENSITIVE));
  }

  /// What the lines make of it, else what was stated; never of another year.
  private static Answer income(Field<?> field, Whose whose) {
    Optional<Row> statement = statement(whose);
    if (statement.isEmpty() || whose.household() == null) {
      return new Answer.None(Problem.of("problem.form.no-statement", String.valueOf(whose.year())));
    }
    IncomeAccount account =
        whose.household().account(statement.get(), whose.register().policy());
    Optional<BigDecimal> computed = account.isBlank() ? Optional.empty() : computed(field, account);
    return computed
        .<Answer>map(amount -> new Answer.Value<>(
            DecimalKind.plain(amount.setScale(2, java.math.RoundingMode.HALF_UP)),
            Kind.money(),
            whose.year(),
            false))
        .orElseGet(() -> stated(field, statement.get(), whose.year()));
  }

  private static <T> Answer stated(Field<T> field, Row statement, int year) {
    T value = statement.get(field.column());
    return value == null ? Answer.unknown() : new Answer.Value<>(value, field.kind(), year, false);
  }

  private static Optional<BigDecimal> computed(Field<?> field, IncomeAccount account) {
    var column = field.column();
    if (column == INCOME_STATEMENT.STATED_GROSS) {
      return Optional.of(account.gross());
    }
    if (column == INCOME_STATEMENT.STATED_NET) {
      return Optional.of(account.net());
    }
    if (column == INCOME_STATEMENT.STATED_PER_HEAD) {
      return account.perHead();
    }
    return Optional.ofNullable(
            column == INCOME_STATEMENT.STATED_WAGES
                ? IncomeGroup.WAGES
                : column == INCOME_STATEMENT.STATED_BUSINESS
                    ? IncomeGroup.BUSINESS
                    : column == INCOME_STATEMENT.STATED_PROPERTY
                        ? IncomeGroup.PROPERTY
                        : column == INCOME_STATEMENT.STATED_TRANSFER
                            ? IncomeGroup.TRANSFERS
                            : column == INCOME_STATEMENT.STATED_BUSINESS_COST
                                ? IncomeGroup.COST
                                : null)
        .map(account::sum);
  }

  private static Answer items(List<IncomeItem> items, Whose whose) {
    Optional<Row> statement = statement(whose);
    if (statement.isEmpty() || whose.household() == null) {
      return new Answer.None(Problem.of("problem.form.no-statement", String.valueOf(whose.year())));
    }
    return whose.household().money().items(statement.get()).stream()
        .filter(line -> items.stream().anyMatch(item -> is(line, item)))
        .map(line -> line.get(INCOME_ITEM.AMOUNT, BigDecimal.ZERO))
        .reduce(BigDecimal::add)
        .<Answer>map(
            sum -> new Answer.Value<>(DecimalKind.plain(sum), Kind.money(), whose.year(), false))
        .orElseGet(Answer::unknown);
  }

  private static Answer measures(MeasureCategory category, Whose whose) {
    return whose.household() == null
        ? Answer.unknown()
        : Answer.text(names(whose.household().help().measures().stream()
            .filter(row -> Help.category(row).filter(category::equals).isPresent())
            .toList()));
  }

  /// The names of measures, each once.
  static String names(List<Row> measures) {
    return measures.stream()
        .map(row -> {
          String name = row.get(MEASURE.NAME, "");
          var type = row.get(MEASURE.TYPE);
          return name.isEmpty() && type != null ? type.term() : name;
        })
        .filter(name -> !name.isEmpty())
        .distinct()
        .collect(Collectors.joining(Texts.of("form.and")));
  }

  private static boolean is(Row line, IncomeItem item) {
    var value = line.get(INCOME_ITEM.ITEM);
    return value != null && value.is(item);
  }

  private static Optional<Row> statement(Whose whose) {
    Situation household = whose.household();
    return household == null
        ? Optional.empty()
        : household.money().statements(StatementPurpose.YEARLY).stream()
            .filter(row -> row.get(INCOME_STATEMENT.YEAR, 0) == whose.year())
            .findFirst();
  }
}
