package org.liuzhun.text;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Expected trouble of the world: stick pulled, disk full, wrong key, damaged file, newer
/// version. The message says what happened, what is safe, and what to do; the key is stable
/// and testable.
public final class Trouble extends Exception {

  private final String key;
  private final transient Object[] arguments;

  /// Trouble with the message of this key (always beginning with `trouble.`).
  public Trouble(String key, Object... arguments) {
    this(null, key, arguments);
  }

  /// Trouble that another exception caused.
  public Trouble(@Nullable Throwable cause, String key, Object... arguments) {
    super(key, cause);
    this.key = key;
    this.arguments = arguments.clone();
  }

  /// The message's key.
  public String key() {
    return key;
  }

  /// The message in the language in use.
  @Override
  public String getMessage() {
    return Texts.of(key, arguments);
  }

  /// Waits for what another thread does; its trouble and its bugs are thrown here.
  public static <T> T result(Future<T> work) throws Trouble {
    try {
      return work.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case Trouble trouble -> throw trouble;
        case RuntimeException bug -> throw bug;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
