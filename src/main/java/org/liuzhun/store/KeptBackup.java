package org.liuzhun.store;

import org.jspecify.annotations.Nullable;
import org.liuzhun.store.backup.OwnBackup;

/// A backup in the workbook's own folder with what it tells of itself (本机备份).
///
/// @param backup which, and when it was made
/// @param households how many households it holds; null where it does not say or cannot be read
public record KeptBackup(OwnBackup backup, @Nullable Integer households) {}
