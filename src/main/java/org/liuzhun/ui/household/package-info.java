/// One household's file on the screen (农户档案), section by section.
@NullMarked
package org.liuzhun.ui.household;

import org.jspecify.annotations.NullMarked;
