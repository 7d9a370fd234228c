/// The village and its households as they were on a day, to be looked at only.
@NullMarked
package org.liuzhun.ui.past;

import org.jspecify.annotations.NullMarked;
