/// The room of the five batches (五个一批).
@NullMarked
package org.liuzhun.ui.batches;

import org.jspecify.annotations.NullMarked;
