/// What helps against what (因户施策匹配): measures of the five batches matched to causes, risks and the
/// members' state.
@NullMarked
package org.liuzhun.assessment.matching;

import org.jspecify.annotations.NullMarked;
