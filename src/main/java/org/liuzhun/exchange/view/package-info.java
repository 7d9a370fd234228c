/// Packages for one reader outside the village, with chosen fields, and the proposals that come
/// back (选送件).
@NullMarked
package org.liuzhun.exchange.view;

import org.jspecify.annotations.NullMarked;
