/// What every screen works with: the session over one village, and the work that runs away from the
/// screen.
@NullMarked
package org.liuzhun.ui.session;

import org.jspecify.annotations.NullMarked;
