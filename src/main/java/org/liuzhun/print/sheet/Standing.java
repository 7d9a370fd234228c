package org.liuzhun.print.sheet;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a household's sheet stands against its last printing.
///
/// @param household whose
/// @param printed when it was printed last; null when never
/// @param stale whether it would look different now
public record Standing(UUID household, @Nullable Instant printed, boolean stale) {}
