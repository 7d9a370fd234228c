package org.liuzhun.assessment.income;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Remark;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.text.Texts;

/// A line of an income statement that follows from what the register knows already (收入推荐).
///
/// @param item what kind of income or cost
/// @param person whose it is, or null for the household's
/// @param amount yuan in the statement's months
/// @param estimated whether it was worked out from a monthly amount rather than from what was paid
/// @param sources where it comes from, one sentence for each kind of record
public record ProposedLine(
    IncomeItem item,
    @Nullable UUID person,
    BigDecimal amount,
    boolean estimated,
    List<Remark> sources) {

  /// Whether it is about this item and person.
  public boolean isAbout(IncomeItem what, @Nullable UUID whose) {
    return item == what && Objects.equals(person, whose);
  }

  /// This line and another about the same as one.
  ProposedLine and(ProposedLine other) {
    return new ProposedLine(
        item,
        person,
        amount.add(other.amount),
        estimated || other.estimated,
        Stream.concat(sources.stream(), other.sources.stream()).toList());
  }

  /// Where it comes from, in the language in use.
  public String source() {
    return sources.stream()
        .map(Remark::text)
        .collect(Collectors.joining(Texts.of("income.known.and")));
  }
}
