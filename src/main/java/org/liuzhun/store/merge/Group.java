package org.liuzhun.store.merge;

import java.util.UUID;

/// What holds the transactions of one long edit together.
///
/// @param id the same in all of them
/// @param last whether this is the closing one; without it the group does not count
public record Group(UUID id, boolean last) {}
