package org.liuzhun.system;

import java.util.Objects;

/// This program, as a person names it on the telephone.
public final class About {

  private About() {}

  /// The version of the package, or `0` when it runs from loose classes.
  public static String version() {
    return Objects.requireNonNullElse(About.class.getPackage().getImplementationVersion(), "0");
  }
}
