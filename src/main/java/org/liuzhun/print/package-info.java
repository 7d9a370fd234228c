/// The printed side of the register: handbooks (帮扶手册) from templates, as archival PDF, and
/// pictures of their pages.
@NullMarked
package org.liuzhun.print;

import org.jspecify.annotations.NullMarked;
