/// Prints lists as they are on the screen (清单打印).
@NullMarked
package org.liuzhun.print.listing;

import org.jspecify.annotations.NullMarked;
