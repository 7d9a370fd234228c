package org.liuzhun.ui.photos;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.liuzhun.store.photo.PhotoFile;

/// Pictures of files, upright and in the size asked for (缩略图); the latest few are kept.
final class PhotoThumbnails {

  private static final int MOST = 60;

  private final Map<Path, Image> small = new LinkedHashMap<>(MOST, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Path, Image> eldest) {
      return size() > MOST;
    }
  };

  /// A small one, which fills itself in the background.
  Node small(PhotoFile photo, double size) {
    Image image = small.computeIfAbsent(photo.path(), path -> read(path, size));
    return upright(image, photo, size);
  }

  /// A large one; none is kept.
  Node large(PhotoFile photo, double size) {
    return upright(read(photo.path(), size), photo, size);
  }

  private static Image read(Path path, double size) {
    return new Image(path.toUri().toString(), size, size, true, true, true);
  }

  private static Node upright(Image image, PhotoFile photo, double size) {
    ImageView view = new ImageView(image);
    view.setPreserveRatio(true);
    view.setFitWidth(size);
    view.setFitHeight(size);
    view.setRotate(photo.turned());
    return new Group(view);
  }
}
