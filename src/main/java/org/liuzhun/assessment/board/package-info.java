/// The six-precisions board (六个精准): six lights, the indicators behind each, and the place to mend
/// behind each figure.
@NullMarked
package org.liuzhun.assessment.board;

import org.jspecify.annotations.NullMarked;
