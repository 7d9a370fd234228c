/// The scenes that the register must be able to hold, typed in as a person would and read back.
@NullMarked
package org.liuzhun.scenes;

import org.jspecify.annotations.NullMarked;
