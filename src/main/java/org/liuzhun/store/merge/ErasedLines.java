package org.liuzhun.store.merge;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// Lines whose contents are erased. Where a save has a name, the save is meant and not the dot: two
/// laptops that wrote under one name may have written the same save anew under two, or two saves
/// under one.
public final class ErasedLines {

  private final Set<Line> all = new HashSet<>();
  private final Set<String> saves = new HashSet<>();

  /// None.
  public ErasedLines() {}

  /// These.
  public ErasedLines(Collection<Line> lines) {
    lines.forEach(this::add);
  }

  /// Adds a line.
  ///
  /// @return whether it was not there
  public boolean add(Line line) {
    if (!line.save().isEmpty()) {
      saves.add(save(line));
    }
    return all.add(line);
  }

  /// Whether the contents of this line of the log are erased.
  public boolean has(Line line) {
    return all.contains(line.bare()) || !line.save().isEmpty() && saves.contains(save(line));
  }

  /// All of them, as they were named.
  public Set<Line> all() {
    return Set.copyOf(all);
  }

  private static String save(Line line) {
    return line.save() + "#" + line.number();
  }
}
