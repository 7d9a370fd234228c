/// The kit of the rooms that keep lists for the whole village (台账): a page shows the rows of an
/// entity, the form of the chosen one, and the lists that hang under it.
@NullMarked
package org.liuzhun.ui.register;

import org.jspecify.annotations.NullMarked;
