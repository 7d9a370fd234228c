package org.liuzhun.store.merge;

import java.util.UUID;

/// The name of one cell.
///
/// @param entity the key of the row's entity
/// @param row the row
/// @param field the field's name; empty for the row's life
public record Cell(String entity, UUID row, String field) {}
