/// The five revitalizations (五个振兴): what the village's own profile says against the thresholds of
/// its parameters, and the weak points that follow.
@NullMarked
package org.liuzhun.assessment.revival;

import org.jspecify.annotations.NullMarked;
