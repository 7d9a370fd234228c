package org.liuzhun.ui.parts;

import java.util.List;
import java.util.UUID;

/// The rows that a reference may name at the moment: members of this household, helpers of the
/// village (可引用的记录).
@FunctionalInterface
public interface References {

  /// No rows at all.
  References NONE = _ -> List.of();

  /// The rows of the entity with this key.
  List<Choice<UUID>> of(String entity);
}
