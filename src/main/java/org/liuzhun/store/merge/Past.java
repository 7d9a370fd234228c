package org.liuzhun.store.merge;

/// What an applied transaction did to a row.
///
/// @param op what it did
/// @param hlc its time
/// @param kind what brought it about
public record Past(RowOp op, long hlc, Heading.Kind kind) {

  /// What a transaction with this heading did.
  public static Past of(RowOp op, Heading heading) {
    return new Past(op, heading.hlc(), heading.kind());
  }

  boolean isReversal() {
    return kind == Heading.Kind.UNDO || kind == Heading.Kind.REDO;
  }
}
