package org.liuzhun.store;

/// What a verification found.
///
/// @param transactions how many transactions were checked, with signatures, chain and hashes
/// @param rows how many rows the log makes
/// @param projectionAgrees whether the projection shows what the log says
public record Verified(long transactions, int rows, boolean projectionAgrees) {}
