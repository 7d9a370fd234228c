/// Ten invented families, worked out on paper by hand: every figure of the program must equal the
/// paper.
@NullMarked
package org.liuzhun.assessment.golden;

import org.jspecify.annotations.NullMarked;
