/// The way of lists out of the program (清单输出): to paper, to spreadsheets, into the access log.
@NullMarked
package org.liuzhun.ui.outlet;

import org.jspecify.annotations.NullMarked;
