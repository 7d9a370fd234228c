/// One file per entity: what SQL cannot say about its columns.
@NullMarked
package org.liuzhun.registry.catalogue;

import org.jspecify.annotations.NullMarked;
