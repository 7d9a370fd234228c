package org.liuzhun.assessment.games;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;

/// Something that a person typed (录入记录): a value, or a new row. What an import, an undo or a
/// decision between laptops wrote is none.
///
/// @param day on which
/// @param entity the row's kind
/// @param row the row
/// @param field the field; null when the row was new
/// @param before the value before, null for none
/// @param after the value after, null for none
public record Typed(
    LocalDate day,
    Entity entity,
    UUID row,
    @Nullable Field<?> field,
    @Nullable Object before,
    @Nullable Object after) {}
