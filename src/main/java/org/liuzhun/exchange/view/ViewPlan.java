package org.liuzhun.exchange.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// What goes into a view, and for whom (选送方案).
///
/// @param whom the department, visitor or assessor
/// @param purpose what it is for
/// @param until the last day on which it opens and answers are taken
/// @param fields the chosen fields
/// @param households the chosen households
/// @param wholeNumbers whether ID numbers, telephones and accounts stand there whole
/// @param wholeNames whether people's names do
public record ViewPlan(
    String whom,
    String purpose,
    LocalDate until,
    List<Field<?>> fields,
    Set<UUID> households,
    boolean wholeNumbers,
    boolean wholeNames) {

  private static final int LONGEST_DAYS = 366;

  /// Keeps its own lists, and texts as the register keeps them.
  public ViewPlan {
    whom = Hygiene.clean(whom);
    purpose = Hygiene.clean(purpose);
    fields = List.copyOf(fields);
    households = Set.copyOf(households);
  }

  /// Refuses what cannot be answered for.
  ///
  /// @throws Trouble `trouble.view.why`, `trouble.view.until`, `trouble.view.empty`,
  ///     `trouble.view.field`
  public void check(LocalDate today) throws Trouble {
    if (whom.isBlank() || purpose.isBlank()) {
      throw new Trouble("trouble.view.why");
    }
    checkDay(today);
    if (fields.isEmpty() || households.isEmpty()) {
      throw new Trouble("trouble.view.empty");
    }
    Optional<Field<?>> barred = fields.stream().filter(field -> !may(field)).findFirst();
    if (barred.isPresent()) {
      throw new Trouble("trouble.view.field", barred.get().key());
    }
  }

  private void checkDay(LocalDate today) throws Trouble {
    if (until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_DAYS))) {
      throw new Trouble("trouble.view.until", until.toString());
    }
  }

  /// The purpose with the reason for which numbers stand there whole, if there is one.
  public static String because(String purpose, String reason) {
    return reason.isBlank()
        ? purpose
        : Texts.of("view.whole-because", purpose.strip(), reason.strip());
  }

  /// All fields that can stand in a view, in the catalogue's order.
  public static List<Field<?>> offered() {
    return Catalogue.ENTITIES.stream()
        .<Field<?>>flatMap(entity -> entity.fields().stream())
        .filter(ViewPlan::may)
        .toList();
  }

  /// Whether a field can stand in a view: what the program keeps for itself cannot,
  /// nor can kept columns of other lists, of which nobody knows what has to be masked.
  public static boolean may(Field<?> field) {
    return !field.is(Field.Trait.HIDDEN)
        && !(field.kind() instanceof ReferenceKind)
        && Catalogue.entityOf(field) != Catalogue.OTHER_COLUMN
        && Catalogue.entityOf(field).owner() != Owner.VILLAGE;
  }
}
