/// Benchmarks: run by hand, quoted as ratios from one run.
@NullMarked
package org.liuzhun.bench;

import org.jspecify.annotations.NullMarked;
