/// Whether a household may exit, have its risk removed, or stands firmly (退出、风险消除、稳定脱贫研判):
/// each condition with its evidence and what is missing.
@NullMarked
package org.liuzhun.assessment.verdict;

import org.jspecify.annotations.NullMarked;
