package org.liuzhun.ui.session;

/// Which background thread does a piece of work; each lane does one thing after the other.
public enum Lane {
  /// The workbook: journal and projection.
  STORE,
  /// Judging the village.
  ASSESSMENT,
  /// Long jobs: demonstration village, printing, import.
  JOBS
}
