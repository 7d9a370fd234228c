/// The only access to message bundles, and the one checked exception.
@NullMarked
package org.liuzhun.text;

import org.jspecify.annotations.NullMarked;
