/// The room of exchange (交换): sending, taking in, comparing, laptops.
@NullMarked
package org.liuzhun.ui.exchange;

import org.jspecify.annotations.NullMarked;
