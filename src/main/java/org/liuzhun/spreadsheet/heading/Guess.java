package org.liuzhun.spreadsheet.heading;

/// What a heading may mean (识别结果).
///
/// @param meaning the meaning
/// @param confidence from 0 to 100
/// @param reason why
/// @param word the known name that it was compared with
/// @param <T> the type of the meanings
public record Guess<T>(T meaning, int confidence, Reason reason, String word) {

  /// From here on nobody needs to be asked.
  public static final int SURE = 90;

  /// Whether nobody needs to be asked.
  public boolean isSure() {
    return confidence >= SURE;
  }

  /// Somebody confirmed or chose it.
  public static <T> Guess<T> told(T meaning, Reason reason) {
    return new Guess<>(meaning, 100, reason, "");
  }

  /// The same, but no more than so sure, and for another reason.
  Guess<T> doubted(int most, Reason why, String because) {
    return new Guess<>(meaning, Math.min(confidence, most), why, because);
  }
}
