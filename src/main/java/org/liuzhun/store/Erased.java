package org.liuzhun.store;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;

/// What an erasure came to (抹除结果).
///
/// @param rows how many rows were deleted or lost a value
/// @param lines how many lines of the log lost their contents
/// @param touched the households whose files changed
/// @param mentions where the same words still stand, for a person to judge
/// @param backups whether the workbook's own backups were made anew; if not, the next good backup
///     removes the older ones
public record Erased(
    int rows, int lines, Set<UUID> touched, List<Mention> mentions, boolean backups) {

  /// Nothing was there to erase.
  static final Erased NOTHING = new Erased(0, 0, Set.of(), List.of(), true);

  /// A place outside the erased rows where an erased word still stands, now or in the past.
  ///
  /// @param entity the row's kind
  /// @param row the row
  /// @param field the cell
  public record Mention(Entity entity, UUID row, Field<?> field) {}
}
