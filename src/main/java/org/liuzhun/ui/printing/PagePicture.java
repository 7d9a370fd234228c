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
  private double width = A4_WIDTH;
  private double height = A4_HEIGHT;
  private double room = A4_WIDTH;
  private boolean wanted;

  PagePicture(int page, PageImages images, Background background) {
    this.page = page;
    this.images = images;
    this.background = background;
    getStyleClass().add("paper");
    view.setPreserveRatio(true);
    setAccessibleText(Texts.of("ui.printing.page", page + 1));
    getChildren().add(view);
  }

  /// Shows the page smaller where there is less room than it is wide.
  void fit(double room) {
    this.room = room;
    double scale = Math.min(1, room / width);
    setMinSize(width * scale, height * scale);
    setMaxSize(width * scale, height * scale);
    view.setFitWidth(width * scale);
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
      int across = picture.width();
      int down = picture.height();
      WritableImage image = new WritableImage(across, down);
      image
          .getPixelWriter()
          .setPixels(
              0, 0, across, down, PixelFormat.getIntArgbInstance(), picture.argb(), 0, across);
      width = across;
      height = down;
      fit(room);
      view.setImage(image);
    }
  }
}
