/// Writes lists into spreadsheets (表格文件): .xlsx, .xls and .csv.
@NullMarked
package org.liuzhun.spreadsheet.book;

import org.jspecify.annotations.NullMarked;
