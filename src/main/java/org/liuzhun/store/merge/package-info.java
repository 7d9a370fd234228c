/// The merge (合并): a pure model of what several laptops wrote, without files and without a
/// database. Each cell keeps
/// the writes that no other write replaces; no clock decides what is kept.
@NullMarked
package org.liuzhun.store.merge;

import org.jspecify.annotations.NullMarked;
