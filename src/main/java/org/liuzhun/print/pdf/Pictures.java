package org.liuzhun.print.pdf;

import org.jspecify.annotations.Nullable;
import org.liuzhun.store.Attachments;
import org.liuzhun.text.Trouble;
import org.slf4j.LoggerFactory;

/// Gives the pictures that a page names as `photo:NAME`; a page can reach no others.
@FunctionalInterface
public interface Pictures {

  /// No pictures at all.
  Pictures NONE = _ -> null;

  /// The photographs of a workbook, by their fingerprint. One that cannot be read now is left out,
  /// like one that is not here; the log says so.
  static Pictures of(Attachments attachments) {
    return name -> {
      try {
        return attachments.get(name).orElse(null);
      } catch (Trouble trouble) {
        LoggerFactory.getLogger(Pictures.class).warn("a picture is left out: {}", trouble.key());
        return null;
      }
    };
  }

  /// The JPEG or PNG file of a name, or null when there is none.
  byte @Nullable [] of(String name);

  /// Whether there is a picture of this name.
  default boolean has(String name) {
    return of(name) != null;
  }
}
