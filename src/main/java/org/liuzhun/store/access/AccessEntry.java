package org.liuzhun.store.access;

import com.fasterxml.jackson.annotation.JsonProperty;

/// A line of the access log.
///
/// @param when when, as an instant (ISO 8601)
/// @param who the person's name
/// @param kind what was done
/// @param what to what; empty where the kind says it all
/// @param previous the hash of the line before, so that none can be taken out unnoticed
public record AccessEntry(
    @JsonProperty("when") String when,
    @JsonProperty("who") String who,
    @JsonProperty("kind") AccessKind kind,
    @JsonProperty("what") String what,
    @JsonProperty("previous") String previous) {}
