/// The index of digital games (数字游戏): figures of the village that ask for a second look. None is an
/// accusation, each shows its sample, and a small sample gives no verdict.
@NullMarked
package org.liuzhun.assessment.games;

import org.jspecify.annotations.NullMarked;
