package org.liuzhun.store.draft;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/// Text that was typed into a field and is not saved (草稿).
///
/// @param row the row
/// @param field the field's catalogue key
/// @param text the text as it stands in the field
public record Draft(
    @JsonProperty("row") UUID row,
    @JsonProperty("field") String field,
    @JsonProperty("text") String text) {}
