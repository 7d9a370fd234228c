/// The room of the households (农户): the list with its filters and search, the file beside it.
@NullMarked
package org.liuzhun.ui.households;

import org.jspecify.annotations.NullMarked;
