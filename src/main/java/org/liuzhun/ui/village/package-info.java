/// The room of the village itself (村情).
@NullMarked
package org.liuzhun.ui.village;

import org.jspecify.annotations.NullMarked;
