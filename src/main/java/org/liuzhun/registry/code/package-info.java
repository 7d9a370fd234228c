/// The official code tables (代码表).
@NullMarked
package org.liuzhun.registry.code;

import org.jspecify.annotations.NullMarked;
