package org.liuzhun.store.log;

/// How far a log reaches for one laptop.
///
/// @param to the number of the last sealed transaction
/// @param chain the end of the laptop's chain there, in hexadecimal
public record Reach(long to, String chain) {

  /// Nothing yet.
  public static final Reach NONE = new Reach(0, Chain.START.toString());
}
