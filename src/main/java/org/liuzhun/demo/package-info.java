/// The invented village (演示村): plausible families over several years, with known faults planted
/// among them.
@NullMarked
package org.liuzhun.demo;

import org.jspecify.annotations.NullMarked;
