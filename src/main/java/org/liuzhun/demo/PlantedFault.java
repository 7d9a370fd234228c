package org.liuzhun.demo;

import java.util.Set;
import java.util.UUID;

/// A fault that was put into the invented village on purpose (预埋问题).
///
/// @param check the check that must find it, `C033`
/// @param household the household that has it
/// @param sideEffects further checks that it may trip in the same household
public record PlantedFault(String check, UUID household, Set<String> sideEffects) {}
