/// The log of openings, unmaskings and exports on this laptop (访问记录).
@NullMarked
package org.liuzhun.store.access;

import org.jspecify.annotations.NullMarked;
