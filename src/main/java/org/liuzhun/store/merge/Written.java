package org.liuzhun.store.merge;

/// Something that a transaction wrote and another may replace.
public sealed interface Written permits Head, Life {

  /// The transaction that wrote it.
  Dot dot();
}
