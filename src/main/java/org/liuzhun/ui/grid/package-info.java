/// The batch grid (批量录入): any fields of many households or people at once, like a spreadsheet.
@NullMarked
package org.liuzhun.ui.grid;

import org.jspecify.annotations.NullMarked;
