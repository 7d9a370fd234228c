/// 六准 (Liuzhun): the start of the program.
@NullMarked
package org.liuzhun;

import org.jspecify.annotations.NullMarked;
