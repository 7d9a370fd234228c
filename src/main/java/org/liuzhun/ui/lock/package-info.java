/// The locked screen (锁屏): nobody looks at a village on a laptop that was left alone.
@NullMarked
package org.liuzhun.ui.lock;

import org.jspecify.annotations.NullMarked;
