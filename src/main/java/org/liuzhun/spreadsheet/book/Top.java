package org.liuzhun.spreadsheet.book;

/// What a sheet begins with.
public enum Top {
  /// Name, what is said, then the headings; sums at the foot. For people.
  TITLED,
  /// The headings at once and nothing at the foot. For programs, the national system's first.
  HEADINGS
}
