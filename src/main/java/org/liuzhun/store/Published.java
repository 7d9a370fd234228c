package org.liuzhun.store;

import java.util.Set;
import java.util.UUID;
import org.liuzhun.registry.VillageFile;

/// The village after something was written.
///
/// @param village the village as it is shown now
/// @param touched the households whose files changed
public record Published(VillageFile village, Set<UUID> touched) {}
