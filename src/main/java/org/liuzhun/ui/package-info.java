/// The window: start, shell and screens.
@NullMarked
package org.liuzhun.ui;

import org.jspecify.annotations.NullMarked;
