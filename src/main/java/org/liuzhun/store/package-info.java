/// The workbook on disk: signed log, merge, projection, edits, undo, history.
@NullMarked
package org.liuzhun.store;

import org.jspecify.annotations.NullMarked;
