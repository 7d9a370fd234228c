package org.liuzhun.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened to one row.
///
/// @param entity its kind
/// @param id its identity
/// @param before the row as it was shown, null when it is new
/// @param after the row as it is shown now, null when it is gone
public record RowChange(
    Entity entity, UUID id, @Nullable Row before, @Nullable Row after) {}
