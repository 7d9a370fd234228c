package org.liuzhun.store.backup;

import java.nio.file.Path;
import java.time.Instant;

/// A backup in the workbook's own folder (本机备份).
///
/// @param number counts up from 1
/// @param made when it was written
/// @param file the file
public record OwnBackup(long number, Instant made, Path file) {}
