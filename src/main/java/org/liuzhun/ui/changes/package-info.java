/// The room of changes: what was changed, undo, the village on a day, fixed versions.
@NullMarked
package org.liuzhun.ui.changes;

import org.jspecify.annotations.NullMarked;
