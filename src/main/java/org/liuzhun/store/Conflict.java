package org.liuzhun.store;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;

/// Something in which laptops disagree and a person has to decide (待核对). Nothing of it is
/// lost while it is open.
///
/// @param id the same on all laptops while they know the same
/// @param kind what it is about
/// @param entity the kind of the row
/// @param row the row; for two rows the first of them
/// @param field the cell, null when it is not about one
/// @param base the value before, null for none
/// @param versions what there is to choose from
public record Conflict(
    String id,
    Kind kind,
    Entity entity,
    UUID row,
    @Nullable Field<?> field,
    @Nullable Object base,
    List<Version> versions) {

  /// What a conflict is about.
  public enum Kind {
    /// Two values for one cell (同一项填法不同).
    FIELD,
    /// One deleted what another wrote to (一方删除一方修改).
    DELETED,
    /// One household opened on two laptops (同一户建了两次).
    SAME_HOUSEHOLD,
    /// One entry of a set made on two laptops (同一条填了两次).
    SAME_ENTRY,
    /// Two people with one identity number (疑为同一人).
    SAME_PERSON,
    /// One person in two households (同一人在两户).
    TWO_HOUSEHOLDS
  }

  /// One of the things to choose from.
  ///
  /// @param row the row that it stands in
  /// @param value the value; for a writing that a deletion did not know, a map of its values by
  ///     field; null for a cleared cell, and where there are no values
  /// @param deletes whether it is a deletion
  /// @param who the person; empty when erased
  /// @param when the time on the laptop that wrote it
  /// @param device the laptop
  /// @param mine whether that is this laptop
  /// @param reason why, or null
  public record Version(
      UUID row,
      @Nullable Object value,
      boolean deletes,
      String who,
      OffsetDateTime when,
      UUID device,
      boolean mine,
      @Nullable String reason) {}

  /// Whether the rows may be different things after all.
  public boolean mayDiffer() {
    return kind == Kind.SAME_PERSON || kind == Kind.SAME_HOUSEHOLD || kind == Kind.SAME_ENTRY;
  }

  /// The rows that go when one of them stays, and for each that one.
  Map<UUID, UUID> into(UUID kept) {
    Map<UUID, UUID> into = new HashMap<>();
    versions.stream()
        .map(Version::row)
        .filter(row -> !row.equals(kept))
        .forEach(row -> into.put(row, kept));
    return into;
  }

  /// What a person decides.
  public sealed interface Decision {

    /// One of the versions holds: its value, the deletion, the person kept, the household kept.
    ///
    /// @param version its position
    record Take(int version) implements Decision {}

    /// Another value holds.
    ///
    /// @param value null to clear the cell
    record Write(@Nullable Object value) implements Decision {}

    /// The rows are different people or households; this is not asked again.
    record Different() implements Decision {}
  }
}
