/// The recovery sheet (恢复单): one page with the code that opens a workbook when no passphrase does.
@NullMarked
package org.liuzhun.print.recovery;

import org.jspecify.annotations.NullMarked;
