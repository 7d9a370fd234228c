package org.liuzhun.ui.choosing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The system's own dialogs over a window.
public final class StageFilePicker implements FilePicker {

  private final Window window;

  /// Dialogs over this window.
  public StageFilePicker(Window window) {
    this.window = window;
  }

  @Override
  public Optional<Path> open(Request request) {
    return path(chooser(request).showOpenDialog(window));
  }

  @Override
  public List<Path> several(Request request) {
    List<File> files = chooser(request).showOpenMultipleDialog(window);
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> save(Request request) {
    return path(chooser(request).showSaveDialog(window));
  }

  @Override
  public Optional<Path> folder(Request request) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(request.title());
    Path suggestion = request.suggestion();
    if (suggestion != null && Files.isDirectory(suggestion)) {
      chooser.setInitialDirectory(suggestion.toFile());
    }
    return path(chooser.showDialog(window));
  }

  private static FileChooser chooser(Request request) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(request.title());
    Path suggestion = request.suggestion();
    if (suggestion != null) {
      Path folder = suggestion.toAbsolutePath().getParent();
      if (folder != null && Files.isDirectory(folder)) {
        chooser.setInitialDirectory(folder.toFile());
      }
      chooser.setInitialFileName(suggestion.getFileName().toString());
    }
    if (request.suffix() != null) {
      String pattern = "*." + request.suffix();
      chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(pattern, pattern));
    }
    return chooser;
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }
}
