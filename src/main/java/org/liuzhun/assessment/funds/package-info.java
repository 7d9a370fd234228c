/// What the money of a project came to (资金台账).
@NullMarked
package org.liuzhun.assessment.funds;

import org.jspecify.annotations.NullMarked;
