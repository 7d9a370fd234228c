/// The board of the six precisions (六个精准): six lights, the findings behind them, the way to each
/// field to mend.
@NullMarked
package org.liuzhun.ui.precisions;

import org.jspecify.annotations.NullMarked;
