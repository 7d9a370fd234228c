/// The room of printing (打印): what, for whom, how; seen before it is printed.
@NullMarked
package org.liuzhun.ui.printing;

import org.jspecify.annotations.NullMarked;
