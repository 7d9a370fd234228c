/// What was changed, as trees and lists in the window.
@NullMarked
package org.liuzhun.ui.history;

import org.jspecify.annotations.NullMarked;
