package org.liuzhun.ui.choosing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks the person for a file or a folder; empty when nothing was chosen.
public interface FilePicker {

  /// What is asked for.
  ///
  /// @param title the dialog's title
  /// @param suffix the files' suffix without dot (`pdf`), or null for all files
  /// @param suggestion a file or folder to begin with, or null
  record Request(
      String title, @Nullable String suffix, @Nullable Path suggestion) {}

  /// A file that exists.
  Optional<Path> open(Request request);

  /// Files that exist; none when nothing was chosen.
  default List<Path> several(Request request) {
    return open(request).stream().toList();
  }

  /// A file to write.
  Optional<Path> save(Request request);

  /// A folder.
  Optional<Path> folder(Request request);

  /// Chooses nothing, for files that can only be read.
  record Nothing() implements FilePicker {

    @Override
    public Optional<Path> open(Request request) {
      return Optional.empty();
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
}
