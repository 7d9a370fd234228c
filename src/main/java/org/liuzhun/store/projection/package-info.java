/// The projection (投影): an encrypted H2 database that holds what the log says, for screens to
/// query. It can be thrown
/// away at any time.
@NullMarked
package org.liuzhun.store.projection;

import org.jspecify.annotations.NullMarked;
