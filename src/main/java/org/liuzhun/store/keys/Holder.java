package org.liuzhun.store.keys;

import java.util.UUID;

/// Somebody who can open the workbook, or the recovery sheet (持有人).
///
/// @param slot the slot's number
/// @param kind how it opens
/// @param name the person's name; empty for the recovery sheet and where nobody said it
/// @param role what the person may do
/// @param rounds the rounds of key derivation
public record Holder(UUID slot, SlotKind kind, String name, PersonRole role, int rounds) {}
