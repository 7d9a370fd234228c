package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.INCOME_STATEMENT;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.income.KnownIncome;
import org.liuzhun.assessment.income.ProposedLine;
import org.liuzhun.registry.DecimalKind;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Offer;
import org.liuzhun.ui.parts.Term;

/// Lines that a statement could take over (收入推荐): from payments, posts, work spells and produce,
/// or from the statement before. A line that is recorded with another amount is shown with both.
///
/// @param subject the household
/// @param statement the statement that gets them
record IncomeOffers(Subject subject, Row statement) {

  private static final int SOURCE_LENGTH = 200;

  /// What follows from the rest of the file.
  List<Offer> known() {
    return KnownIncome.of(subject.dossier(), statement, subject.policy(), subject.today()).stream()
        .flatMap(line -> known(line).stream())
        .toList();
  }

  private Optional<Offer> known(ProposedLine line) {
    Row keyed =
        Row.keyed(Catalogue.INCOME_ITEM, statement.id(), Coded.of(line.item()), line.person());
    Optional<Row> there =
        items(statement).stream().filter(row -> row.id().equals(keyed.id())).findFirst();
    BigDecimal recorded = there.isPresent() ? there.get().get(INCOME_ITEM.AMOUNT) : null;
    if (recorded != null && recorded.compareTo(line.amount()) == 0) {
      return Optional.empty();
    }
    Row after = there
        .orElse(keyed)
        .with(INCOME_ITEM.HOUSEHOLD, subject.id())
        .with(INCOME_ITEM.AMOUNT, line.amount())
        .with(INCOME_ITEM.ESTIMATED, line.estimated())
        .with(INCOME_ITEM.SOURCE, Hygiene.beginning(line.source(), SOURCE_LENGTH));
    Row before = there.orElse(Row.empty(keyed.entity(), keyed.id()));
    return Optional.of(
        new Offer(text(line, recorded), likely(line), edit -> edit.change(before, after)));
  }

  /// A line of the same kind may be the same money under another name.
  private boolean likely(ProposedLine line) {
    return items(statement).stream()
        .flatMap(row -> Stream.ofNullable(row.get(INCOME_ITEM.ITEM)))
        .noneMatch(item -> item.is(line.item()));
  }

  private String text(ProposedLine line, @Nullable BigDecimal recorded) {
    String who = name(line.person());
    String what = (Term.of(line.item()) + " " + who).strip();
    String amount = DecimalKind.plain(line.amount()).toPlainString();
    return recorded == null
        ? Texts.of("ui.household.income.known.line", what, amount, line.source())
        : Texts.of(
            "ui.household.income.known.other",
            what,
            amount,
            line.source(),
            DecimalKind.plain(recorded).toPlainString());
  }

  private String name(@Nullable UUID person) {
    return subject.dossier().everybody().stream()
        .filter(member -> member.file().id().equals(person))
        .map(Member::name)
        .findFirst()
        .orElse("");
  }

  /// The statement of the year before that has lines; of several the one for the same purpose.
  Optional<Row> before() {
    int year = statement.get(INCOME_STATEMENT.YEAR, 0);
    return subject.rows(Catalogue.INCOME_STATEMENT).stream()
        .filter(
            row -> row.get(INCOME_STATEMENT.YEAR, year) < year && !items(row).isEmpty())
        .max(Comparator.<Row>comparingInt(row -> row.get(INCOME_STATEMENT.YEAR, 0))
            .thenComparing(row -> Objects.equals(
                row.get(INCOME_STATEMENT.PURPOSE), statement.get(INCOME_STATEMENT.PURPOSE))));
  }

  /// The lines of an earlier statement that this one has not got. Amounts are seldom the same
  /// again: none is ticked.
  List<Offer> from(Row earlier) {
    return items(earlier).stream().flatMap(row -> again(row).stream()).toList();
  }

  private Optional<Offer> again(Row row) {
    Coded<IncomeItem> item = row.get(INCOME_ITEM.ITEM);
    BigDecimal amount = row.get(INCOME_ITEM.AMOUNT);
    Row keyed = Row.keyed(Catalogue.INCOME_ITEM, statement.id(), item, row.get(INCOME_ITEM.PERSON));
    boolean there = items(statement).stream().anyMatch(one -> one.id().equals(keyed.id()));
    if (item == null || amount == null || there) {
      return Optional.empty();
    }
    String who = name(row.get(INCOME_ITEM.PERSON));
    String text = Texts.of(
        "ui.household.income.again.line",
        (row.entity().field(INCOME_ITEM.ITEM).shown(row, Texts.language()) + " " + who).strip(),
        DecimalKind.plain(amount).toPlainString());
    Row line = keyed.with(INCOME_ITEM.HOUSEHOLD, subject.id()).with(INCOME_ITEM.AMOUNT, amount);
    return Optional.of(new Offer(text, false, edit -> edit.create(line)));
  }

  private List<Row> items(Row of) {
    return subject.rows(Catalogue.INCOME_ITEM).stream()
        .filter(row -> of.id().equals(row.get(INCOME_ITEM.STATEMENT)))
        .toList();
  }
}
