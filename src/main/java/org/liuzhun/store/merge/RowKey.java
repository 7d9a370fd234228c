package org.liuzhun.store.merge;

import java.util.Comparator;
import java.util.UUID;

/// The name of one row (行名): its kind and its identity. What somebody writes under the identity of
/// another's row as a row of another kind is a row of its own, and takes nothing away.
///
/// @param entity the key of the row's entity
/// @param row the row's identity
public record RowKey(String entity, UUID row) implements Comparable<RowKey> {

  private static final Comparator<RowKey> ORDER =
      Comparator.comparing(RowKey::row).thenComparing(RowKey::entity);

  @Override
  public int compareTo(RowKey other) {
    return ORDER.compare(this, other);
  }
}
