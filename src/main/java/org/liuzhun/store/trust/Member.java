package org.liuzhun.store.trust;

/// A laptop that belongs, or belonged, to the data set (成员电脑).
///
/// @param certificate its certificate
/// @param rank 3 township, 2 founder and who took the founder's place, 1 first secretary, 0 others
/// @param last its last accepted transaction; [Long#MAX_VALUE] while it belongs
public record Member(Certificate certificate, int rank, long last) {

  static final int TOWNSHIP = 3;
  static final int FOUNDER = 2;

  /// Whether it was revoked.
  public boolean revoked() {
    return last != Long.MAX_VALUE;
  }

  /// Whether it may admit a laptop in this role: the founder all, a township likewise, a first
  /// secretary those of lower rank.
  public boolean mayAdmit(Role role) {
    return !revoked() && rank >= needed(role);
  }

  /// Whether it may revoke the other: only one of lower rank, so that no two can revoke each other.
  public boolean mayRevoke(Member other) {
    return !revoked() && rank > other.rank;
  }

  /// The rank that admits in this role.
  static int needed(Role role) {
    return role == Role.TOWNSHIP ? FOUNDER : rank(role) + 1;
  }

  /// The rank that a role gives.
  static int rank(Role role) {
    return switch (role) {
      case TOWNSHIP -> TOWNSHIP;
      case FIRST_SECRETARY -> 1;
      case EDITOR, READER -> 0;
    };
  }

  Member until(long accepted) {
    return new Member(certificate, rank, Math.min(last, accepted));
  }
}
