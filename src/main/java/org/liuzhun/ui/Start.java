package org.liuzhun.ui;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/// How the window is to open.
///
/// @param workbook the workbook to open at once, or null for the first window
/// @param clock the clock of everything
/// @param dataFolder where this program keeps preferences and villages on this machine
public record Start(@Nullable Path workbook, Clock clock, Path dataFolder) {}
