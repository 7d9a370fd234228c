/// What surrounds the window's start: one running program, a display that works, the rehearsal.
@NullMarked
package org.liuzhun.ui.starting;

import org.jspecify.annotations.NullMarked;
