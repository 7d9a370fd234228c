/// The township's desk (乡镇工作台): many villages side by side.
@NullMarked
package org.liuzhun.ui.desk;

import org.jspecify.annotations.NullMarked;
