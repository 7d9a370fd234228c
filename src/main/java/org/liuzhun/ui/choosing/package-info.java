/// Choosing files and folders: the only way to the system's own dialogs.
@NullMarked
package org.liuzhun.ui.choosing;

import org.jspecify.annotations.NullMarked;
