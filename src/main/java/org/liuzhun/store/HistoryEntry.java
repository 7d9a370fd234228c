package org.liuzhun.store;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.store.merge.Heading;

/// One change of one cell, or of a row's life (修改记录).
///
/// @param save what names the save: all that one save or one import wrote has the same
/// @param when the time on the laptop that wrote it
/// @param who the person; empty when erased
/// @param device the laptop
/// @param kind what brought it about
/// @param reason why, or null
/// @param entity the row's kind
/// @param row the row
/// @param what what happened
/// @param field the cell; null when the row was created, deleted or revived
/// @param before the value before, null for none
/// @param after the value after, null for none
public record HistoryEntry(
    String save,
    OffsetDateTime when,
    String who,
    UUID device,
    Heading.Kind kind,
    @Nullable String reason,
    Entity entity,
    UUID row,
    What what,
    @Nullable Field<?> field,
    @Nullable Object before,
    @Nullable Object after) {

  /// What happened.
  public enum What {
    CREATED,
    DELETED,
    REVIVED,
    WRITTEN,
    ERASED
  }
}
