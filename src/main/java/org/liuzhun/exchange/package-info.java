/// Exchange (交换): sealed packages between laptops and township. A package is an age file around a
/// ZIP of signed texts and segments; the format is described in `src/docs/package-format.md`.
@NullMarked
package org.liuzhun.exchange;

import org.jspecify.annotations.NullMarked;
