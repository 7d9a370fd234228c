/// What was changed, in words and on paper.
@NullMarked
package org.liuzhun.print.changes;

import org.jspecify.annotations.NullMarked;
