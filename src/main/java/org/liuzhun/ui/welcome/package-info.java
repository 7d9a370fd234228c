/// The first window: look round in a demonstration village, make a new village, open one.
@NullMarked
package org.liuzhun.ui.welcome;

import org.jspecify.annotations.NullMarked;
