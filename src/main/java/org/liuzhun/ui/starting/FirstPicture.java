package org.liuzhun.ui.starting;

import javafx.animation.AnimationTimer;

/// Tells when the first picture stands. The next is begun only when the one before was drawn, so a
/// driver that dies or hangs with the first never comes to the third.
public final class FirstPicture extends AnimationTimer {

  private static final int PICTURES = 3;

  private final Runnable stands;
  private int begun;

  /// To be started on the toolkit's thread.
  ///
  /// @param stands is told, once
  public FirstPicture(Runnable stands) {
    this.stands = stands;
  }

  @Override
  public void handle(long now) {
    if (++begun == PICTURES) {
      stop();
      stands.run();
    }
  }
}
