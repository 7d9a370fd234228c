/// Controls that several screens share.
@NullMarked
package org.liuzhun.ui.parts;

import org.jspecify.annotations.NullMarked;
