/// Official numbers that identify people and places.
@NullMarked
package org.liuzhun.registry.identity;

import org.jspecify.annotations.NullMarked;
