package org.liuzhun.store.merge;

/// What an applied transaction did to a row.
///
/// @param op what it did
/// @param hlc its time
/// @param reversal whether it was an undo or redo, which restores what another transaction wrote
public record Past(RowOp op, long hlc, boolean reversal) {

  /// What a transaction with this heading did.
  public static Past of(RowOp op, Heading heading) {
    boolean reversal = heading.kind() == Heading.Kind.UNDO || heading.kind() == Heading.Kind.REDO;
    return new Past(op, heading.hlc(), reversal);
  }
}
