package org.liuzhun.store.merge;

import java.util.List;
import java.util.Set;

/// A row's creation, revival or deletion.
///
/// @param alive false for a deletion
/// @param replaced the lives it replaces
/// @param seen for a deletion, the transactions whose writes to the row its author had seen
public record LifeWrite(boolean alive, List<Dot> replaced, Set<Dot> seen) {}
