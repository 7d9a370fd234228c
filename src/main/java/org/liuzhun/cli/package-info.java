/// The command line: one class per verb. People's text goes to standard error or, without `--json`,
/// to standard output.
@NullMarked
package org.liuzhun.cli;

import org.jspecify.annotations.NullMarked;
