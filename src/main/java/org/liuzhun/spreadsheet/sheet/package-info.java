/// Reading spreadsheets of strangers: .xlsx, .xls, .csv become plain sheets of cells, within
/// limits.
@NullMarked
package org.liuzhun.spreadsheet.sheet;

import org.jspecify.annotations.NullMarked;
