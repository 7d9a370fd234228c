package org.liuzhun.store.trust;

/// A laptop that belongs, or belonged, to the data set (成员电脑).
///
/// @param certificate its certificate
/// @param rank 3 township, 2 founder and who took the founder's place, 1 first secretary, 0 others
/// @param last its last accepted transaction; [Long#MAX_VALUE] while it belongs
public record Member(Certificate certificate, int rank, long last) {

  /// Whether it was revoked.
  public boolean revoked() {
    return last != Long.MAX_VALUE;
  }

  /// Whether it may admit others.
  public boolean admits() {
    return rank > 0 && !revoked();
  }

  Member until(long accepted) {
    return new Member(certificate, rank, Math.min(last, accepted));
  }
}
