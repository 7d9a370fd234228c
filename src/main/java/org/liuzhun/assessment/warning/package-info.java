/// Early warning (防止返贫监测预警): the triggers W01–W20 for every household of the village, ordered by
/// urgency, each with the procedure's clock.
@NullMarked
package org.liuzhun.assessment.warning;

import org.jspecify.annotations.NullMarked;
