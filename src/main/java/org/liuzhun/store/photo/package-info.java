/// Photographs as they are kept (照片): upright, small, and without what a telephone writes into
/// them.
@NullMarked
package org.liuzhun.store.photo;

import org.jspecify.annotations.NullMarked;
