package org.liuzhun.store.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The rules of the merge read off the set of all transactions, without any order: slow and plain.
record Reference(List<Transaction> all) {

  private record Written(Dot dot, RowOp op) {}

  private List<Written> ops(RowKey row) {
    return all.stream()
        .flatMap(t -> t.rows().stream()
            .filter(op -> op.key().equals(row))
            .map(op -> new Written(t.dot(), op)))
        .toList();
  }

  /// The writes to a cell that no write replaces.
  Set<Dot> heads(RowKey row, String field) {
    Set<Dot> heads = new TreeSet<>();
    Set<Dot> replaced = new HashSet<>();
    for (Written written : ops(row)) {
      CellWrite cell = written.op().cells().get(field);
      if (cell != null) {
        heads.add(written.dot());
        replaced.addAll(cell.replaced());
      }
    }
    heads.removeAll(replaced);
    return heads;
  }

  /// The creations, revivals and deletions that none replaces.
  Set<Dot> lives(RowKey row) {
    Set<Dot> lives = new TreeSet<>();
    Set<Dot> replaced = new HashSet<>();
    for (Written written : ops(row)) {
      LifeWrite life = written.op().life();
      if (life != null) {
        lives.add(written.dot());
        replaced.addAll(life.replaced());
      }
    }
    lives.removeAll(replaced);
    return lives;
  }

  /// Whether a row shows: a life stands, and it is no deletion or somebody wrote what no deletion
  /// had seen.
  boolean visible(RowKey row, Set<String> fields) {
    Set<Dot> lives = lives(row);
    Set<Dot> seen = new HashSet<>();
    boolean alive = false;
    for (Written written : ops(row)) {
      LifeWrite life = written.op().life();
      if (life != null && lives.contains(written.dot())) {
        alive |= life.alive();
        seen.addAll(life.seen());
        seen.add(written.dot());
      }
    }
    return !lives.isEmpty()
        && (alive || !fields.stream().allMatch(field -> seen.containsAll(heads(row, field))));
  }

  /// The values of a cell that stand and were not erased.
  Set<String> values(RowKey row, String field) {
    Set<Line> erased = new HashSet<>();
    all.forEach(t -> erased.addAll(t.erases()));
    Set<String> values = new TreeSet<>();
    for (Transaction t : all) {
      for (int i = 0; i < t.rows().size(); i++) {
        RowOp op = t.rows().get(i);
        if (op.key().equals(row)
            && heads(row, field).contains(t.dot())
            && !erased.contains(new Line(t.dot(), i + 1))) {
          values.add(op.cells().get(field).value().toString());
        }
      }
    }
    return values;
  }
}
