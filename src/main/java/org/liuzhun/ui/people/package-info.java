/// The room of the people who help (队伍).
@NullMarked
package org.liuzhun.ui.people;

import org.jspecify.annotations.NullMarked;
