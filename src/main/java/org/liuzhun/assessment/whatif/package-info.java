/// What would be (假设测算): a family's income with a further line, the village under another line.
/// Nothing is written.
@NullMarked
package org.liuzhun.assessment.whatif;

import org.jspecify.annotations.NullMarked;
