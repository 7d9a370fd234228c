/// The help handbook (帮扶手册): its values from the register, its blocks, and its printing.
@NullMarked
package org.liuzhun.print.sheet;

import org.jspecify.annotations.NullMarked;
