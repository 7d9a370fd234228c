package org.liuzhun.ui.printing;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.liuzhun.print.pdf.PageImages;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.Lane;

/// One page of a preview: white paper until it is seen, its picture while it is seen.
final class PagePicture extends StackPane {

  private static final int DOTS_PER_INCH = 96;
  private static final double A4_WIDTH = 794;
  private static final double A4_HEIGHT = 1123;

  private final int page;
  private final PageImages images;
  private final Background background;
  private final ImageView view = new ImageView();
  private boolean wanted;

  PagePicture(int page, PageImages images, Background background) {
    this.page = page;
    this.images = images;
    this.background = background;
    getStyleClass().add("paper");
    setMinSize(A4_WIDTH, A4_HEIGHT);
    setMaxWidth(A4_WIDTH);
    setAccessibleText(Texts.of("ui.printing.page", page + 1));
    getChildren().add(view);
  }

  void visible(boolean seen) {
    if (seen && !wanted) {
      background.run(
          Lane.JOBS,
          () -> images.page(page, DOTS_PER_INCH),
          drawn -> drawn.ifPresent(this::draw),
          _ -> {});
    } else if (!seen && wanted) {
      view.setImage(null);
    }
    wanted = seen;
  }

  private void draw(PageImages.Picture picture) {
    if (wanted) {
      int width = picture.width();
      int height = picture.height();
      WritableImage image = new WritableImage(width, height);
      image
          .getPixelWriter()
          .setPixels(
              0, 0, width, height, PixelFormat.getIntArgbInstance(), picture.argb(), 0, width);
      setMinSize(width, height);
      setMaxSize(width, height);
      view.setImage(image);
    }
  }
}
