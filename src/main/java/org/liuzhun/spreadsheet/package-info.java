/// Import and export of spreadsheets: headings are recognised, values taken with a preview, nothing
/// is lost.
@NullMarked
package org.liuzhun.spreadsheet;

import org.jspecify.annotations.NullMarked;
