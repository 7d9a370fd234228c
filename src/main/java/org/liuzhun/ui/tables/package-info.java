/// The room of tables (表格): taking in spreadsheets of the national system.
@NullMarked
package org.liuzhun.ui.tables;

import org.jspecify.annotations.NullMarked;
