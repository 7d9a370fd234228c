package org.liuzhun.ui.parts;

import java.util.Optional;
import org.liuzhun.assessment.Severity;
import org.liuzhun.assessment.Standing;
import org.liuzhun.ui.parts.StatusMark.Level;

/// How the weight of findings shows.
public final class Levels {

  private Levels() {}

  /// The mark of something whose heaviest finding has this severity; without findings all is well.
  public static Level of(Optional<Severity> worst) {
    return worst.map(Levels::of).orElse(Level.GOOD);
  }

  /// The mark of one finding; a hint is no doubt.
  public static Level of(Severity severity) {
    return switch (severity) {
      case ERROR -> Level.BAD;
      case WARNING -> Level.DOUBT;
      case INFO -> Level.GOOD;
    };
  }

  /// The mark of something that is required.
  public static Level of(Standing standing) {
    return switch (standing) {
      case MET -> Level.GOOD;
      case NOT_MET -> Level.BAD;
      case UNKNOWN -> Level.DOUBT;
      case NOT_APPLICABLE -> Level.UNKNOWN;
    };
  }
}
