/// The room of rectification and inspection (整改).
@NullMarked
package org.liuzhun.ui.rectification;

import org.jspecify.annotations.NullMarked;
