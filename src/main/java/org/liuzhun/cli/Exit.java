package org.liuzhun.cli;

/// The exit codes that scripts may rely on.
final class Exit {

  /// Done.
  static final int DONE = 0;

  /// Done, with something left over that was named.
  static final int LEFT_OVER = 1;

  /// A wrong call.
  static final int WRONG_CALL = 2;

  /// Could not; nothing changed, the reason was given.
  static final int COULD_NOT = 3;

  private Exit() {}
}
