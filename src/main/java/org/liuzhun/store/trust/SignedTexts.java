package org.liuzhun.store.trust;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// Reads documents out of signed texts, passing over what is none.
final class SignedTexts {

  private SignedTexts() {}

  /// The documents about a subject. A text that cannot be read may be one of a later program: it is
  /// handed on, but says nothing here.
  static <T> List<T> of(
      Collection<SignedText> texts, String subject, Function<SignedText, T> reader) {
    List<T> found = new ArrayList<>();
    for (SignedText text : texts) {
      try {
        if (text.subject().equals(subject)) {
          found.add(reader.apply(text));
        }
      } catch (IllegalArgumentException | java.time.DateTimeException e) {
        continue;
      }
    }
    return found;
  }

  static boolean isAbout(SignedText text, String subject) {
    try {
      return text.subject().equals(subject);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
