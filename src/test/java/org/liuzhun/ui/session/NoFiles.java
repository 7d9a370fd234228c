package org.liuzhun.ui.session;

import java.nio.file.Path;
import java.util.Optional;
import org.liuzhun.ui.choosing.FilePicker;

/// Nobody chooses a file, or always the same one.
public record NoFiles(Optional<Path> file) implements FilePicker {

  /// Chooses nothing.
  public static final FilePicker PICKER = new NoFiles(Optional.empty());

  @Override
  public Optional<Path> open(Request request) {
    return file;
  }

  @Override
  public Optional<Path> save(Request request) {
    return Optional.empty();
  }

  @Override
  public Optional<Path> folder(Request request) {
    return Optional.empty();
  }
}
