/// The township's side (乡镇): one desk for many villages, what they look like side by side, and what
/// goes back to them.
@NullMarked
package org.liuzhun.hub;

import org.jspecify.annotations.NullMarked;
