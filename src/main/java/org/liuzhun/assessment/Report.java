package org.liuzhun.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.income.IncomeAccount;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;

/// Collects what one check finds in one household, or in the village.
public final class Report {

  private final Check check;
  private final @Nullable Situation situation;
  private final Context context;
  private final List<Finding> findings = new ArrayList<>();

  Report(Check check, @Nullable Situation situation, Context context) {
    this.check = check;
    this.situation = situation;
    this.context = context;
  }

  /// Something wrong in a field of a row.
  public void add(Row row, TableField<?, ?> column, Object... arguments) {
    add(check.severity(), row, column, arguments);
  }

  /// Something wrong in a field of a row, of another weight than is usual for the check.
  public void add(Severity severity, Row row, TableField<?, ?> column, Object... arguments) {
    Object[] told = Arrays.stream(arguments).map(a -> covered(row, column, a)).toArray();
    find(severity, row.id(), column, told);
  }

  /// The number that a finding is about is told with its middle hidden wherever nobody has chosen
  /// otherwise.
  private static Object covered(Row row, TableField<?, ?> column, Object argument) {
    Field<?> field = field(column);
    boolean told = field.isMasked()
        && argument instanceof String text
        && !text.isEmpty()
        && field.shown(row, Texts.language()).startsWith(text);
    return told ? new Covered(field, (String) argument) : argument;
  }

  /// The household under judgement.
  public Situation situation() {
    if (situation == null) {
      throw new IllegalStateException(check + " judges the village");
    }
    return situation;
  }

  /// The income account of a statement of this household.
  public IncomeAccount account(Row statement) {
    return situation().account(statement, context.policy());
  }

  /// Something missing of which there is no row yet: the cursor goes to the field.
  public void missing(TableField<?, ?> column, Object... arguments) {
    find(check.severity(), null, column, arguments);
  }

  /// The village and the policies.
  public Context context() {
    return context;
  }

  /// The day of the judgement.
  public LocalDate today() {
    return context.today();
  }

  /// The other households that share this key in this check.
  public Set<UUID> meeting(Object key) {
    return context.meeting(check, key);
  }

  /// A parameter that has a default, as of today.
  public int whole(String parameter) {
    return number(parameter).intValue();
  }

  /// A parameter that has a default, as of today.
  public BigDecimal number(String parameter) {
    return context.decimal(parameter, context.today()).orElseThrow();
  }

  /// Whether a parameter that says yes or no says yes today.
  public boolean flag(String parameter) {
    return context.policy().flag(parameter, context.today());
  }

  /// The words of a parameter as of today, which blanks separate; none when it is not known.
  public List<String> words(String parameter) {
    return context.words(parameter);
  }

  /// A parameter as of a day, if it is known.
  public Optional<BigDecimal> decimal(String parameter, LocalDate day) {
    return context.decimal(parameter, day);
  }

  List<Finding> findings() {
    return findings;
  }

  private void find(
      Severity severity, @Nullable UUID row, TableField<?, ?> column, Object... arguments) {
    Finding finding = new Finding(
        check.id(),
        context.weight(check, severity),
        situation == null ? null : situation.id(),
        row,
        field(column),
        List.of(arguments));
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }

  static Field<?> field(TableField<?, ?> column) {
    String table =
        column.getTable() == null ? "" : column.getTable().getName().toLowerCase(Locale.ROOT);
    return Catalogue.entity(table).orElseThrow().field(column);
  }
}
