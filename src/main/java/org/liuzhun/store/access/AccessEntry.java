package org.liuzhun.store.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/// A line of the access log.
///
/// @param when when, as an instant (ISO 8601)
/// @param who the person's name
/// @param kind what was done
/// @param what to what; empty where the kind says it all
/// @param facts how many filled fields of the register went out, as far as they were counted
/// @param previous the hash of the line before, so that none can be taken out unnoticed
public record AccessEntry(
    @JsonProperty("when") String when,
    @JsonProperty("who") String who,
    @JsonProperty("kind") AccessKind kind,
    @JsonProperty("what") String what,

    @JsonProperty("facts") @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    int facts,

    @JsonProperty("previous") String previous) {}
