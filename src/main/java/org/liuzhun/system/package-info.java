/// The laptop itself: what it offers, what is wrong with it, and a report for those who can help.
@NullMarked
package org.liuzhun.system;

import org.jspecify.annotations.NullMarked;
