package org.liuzhun.store.trust;

import java.util.Set;

/// What a laptop may write (电脑角色). Held by certificates when the log is read, on every laptop
/// alike.
public enum Role {
  /// The first secretary's laptop (第一书记): everything, and admits editors and readers.
  FIRST_SECRETARY,
  /// A team member's or village cadre's laptop (队员): everything.
  EDITOR,
  /// The township's laptop (乡镇): issues, parameters and handouts, and may revoke any laptop
  /// of the village.
  TOWNSHIP,
  /// A laptop that only reads (只读).
  READER;

  private static final Set<String> FEEDBACK = Set.of("issue", "policy_parameter", "handout");

  /// Whether rows of this entity may be written.
  public boolean mayWrite(String entity) {
    return switch (this) {
      case FIRST_SECRETARY, EDITOR -> true;
      case TOWNSHIP -> FEEDBACK.contains(entity);
      case READER -> false;
    };
  }

  /// Whether contents of lines may be erased.
  public boolean mayErase() {
    return this == FIRST_SECRETARY || this == EDITOR;
  }
}
