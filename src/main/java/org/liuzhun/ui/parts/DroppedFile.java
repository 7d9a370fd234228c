package org.liuzhun.ui.parts;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/// A place onto which a file can be dropped (拖放).
public final class DroppedFile {

  private DroppedFile() {}

  /// Hands the first of the files that are dropped onto the node to the taker.
  public static void on(Node node, Consumer<Path> taker) {
    all(node, files -> taker.accept(files.getFirst()));
  }

  /// Hands the files that are dropped onto the node to the taker.
  public static void all(Node node, Consumer<List<Path>> taker) {
    node.setOnDragOver(drag -> {
      if (drag.getDragboard().hasFiles()) {
        drag.acceptTransferModes(TransferMode.COPY);
      }
      drag.consume();
    });
    node.setOnDragDropped(drag -> {
      List<File> files = drag.getDragboard().getFiles();
      boolean some = files != null && !files.isEmpty();
      if (some) {
        taker.accept(files.stream().map(File::toPath).toList());
      }
      drag.setDropCompleted(some);
      drag.consume();
    });
  }
}
