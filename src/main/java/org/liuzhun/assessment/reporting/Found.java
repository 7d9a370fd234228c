package org.liuzhun.assessment.reporting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;

/// A row that stands behind a figure of a report.
///
/// @param household whose file it lies in; null for a row of the village
/// @param person of whom it speaks; null where it speaks of nobody in particular
/// @param row the row
public record Found(@Nullable UUID household, @Nullable UUID person, Row row) {}
