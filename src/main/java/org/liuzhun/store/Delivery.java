package org.liuzhun.store;

import java.util.List;
import java.util.UUID;
import org.liuzhun.store.trust.SignedText;

/// What another laptop hands over (送来的内容).
///
/// @param sender who made the package
/// @param texts certificates, revocations, statements
/// @param segments signed segments, its own and those that it hands on
public record Delivery(UUID sender, List<SignedText> texts, List<byte[]> segments) {}
