package org.liuzhun.store.merge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// What a transaction writes to one cell.
///
/// @param value JSON null clears; a missing node stands for an erased value
/// @param replaced the writes it replaces: all heads that the author saw
public record CellWrite(JsonNode value, List<Dot> replaced) {}
