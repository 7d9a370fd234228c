package org.liuzhun.store.trust;

import java.time.DateTimeException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads documents out of signed texts, passing over what is none.
final class SignedTexts {

  private SignedTexts() {}

  /// The documents about a subject. A text that cannot be read may be one of a later program: it is
  /// handed on, but says nothing here.
  static <T> List<T> of(
      Collection<SignedText> texts, String subject, Function<SignedText, T> reader) {
    return texts.stream()
        .filter(text -> isAbout(text, subject))
        .flatMap(text -> read(text, reader).stream())
        .toList();
  }

  private static <T> Optional<T> read(SignedText text, Function<SignedText, T> reader) {
    try {
      return Optional.of(reader.apply(text));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  static boolean isAbout(SignedText text, String subject) {
    try {
      return text.subject().equals(subject);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
