/// How the window looks: AtlantaFX as the base, the program's own colours and density, its font.
@NullMarked
package org.liuzhun.ui.theme;

import org.jspecify.annotations.NullMarked;
