/// Files on disk that are there as a whole or not at all, and the lock of a folder.
@NullMarked
package org.liuzhun.store.disk;

import org.jspecify.annotations.NullMarked;
