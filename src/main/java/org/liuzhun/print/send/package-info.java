/// Sending finished documents to a printer (打印机).
@NullMarked
package org.liuzhun.print.send;

import org.jspecify.annotations.NullMarked;
