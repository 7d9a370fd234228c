/// The frame around the rooms: header with search, side bar, status bar, keys.
@NullMarked
package org.liuzhun.ui.shell;

import org.jspecify.annotations.NullMarked;
