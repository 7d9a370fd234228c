/// Backups (备份): one file with all that a workbook needs, written, read back, thinned out. What is
/// encrypted in the workbook stays encrypted in it.
@NullMarked
package org.liuzhun.store.backup;

import org.jspecify.annotations.NullMarked;
