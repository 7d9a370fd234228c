/// The overview (总览): what is wrong today, the six lights, the village in figures and curves.
@NullMarked
package org.liuzhun.ui.overview;

import org.jspecify.annotations.NullMarked;
