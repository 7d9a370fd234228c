/// Filling a blank form of the township (填表): what its rows are about, what each heading asks for,
/// and the register's answers in the form's own layout.
@NullMarked
package org.liuzhun.spreadsheet.form;

import org.jspecify.annotations.NullMarked;
