package org.liuzhun.print.pdf;

import org.jspecify.annotations.Nullable;

/// Gives the pictures that a page names as `photo:NAME`; a page can reach no others.
@FunctionalInterface
public interface Pictures {

  /// No pictures at all.
  Pictures NONE = _ -> null;

  /// The JPEG or PNG file of a name, or null when there is none.
  byte @Nullable [] of(String name);

  /// Whether there is a picture of this name.
  default boolean has(String name) {
    return of(name) != null;
  }
}
