package org.liuzhun.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.FlagKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// The signs of wealth that speak against help unless they are explained (排除情形): which of the
/// household's flags are such signs is a parameter of the region.
public final class Exclusions {

  /// The parameter: the official terms of flags of the household, separated by blanks.
  public static final String PARAMETER = "exclusion.flags";

  private Exclusions() {}

  /// The signs that a household shows, in the order of the parameter.
  public static List<TableField<?, Boolean>> of(Row household, Policy policy, LocalDate day) {
    return policy.value(PARAMETER, day).stream()
        .flatMap(words -> Stream.of(words.value().split(" +")))
        .flatMap(word -> Catalogue.HOUSEHOLD.fields().stream()
            .filter(field -> field.kind() instanceof FlagKind)
            .filter(field -> field.term().equals(word) || field.name().equals(word)))
        .map(Exclusions::flag)
        .filter(household::yes)
        .toList();
  }

  @SuppressWarnings("unchecked") // The field of a flag holds an answer.
  private static TableField<?, Boolean> flag(Field<?> field) {
    return (TableField<?, Boolean>) field.column();
  }
}
