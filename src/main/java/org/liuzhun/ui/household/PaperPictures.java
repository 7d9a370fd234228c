package org.liuzhun.ui.household;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.liuzhun.print.pdf.PageImages;
import org.liuzhun.print.pdf.PaperScan;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.Lane;

/// Pictures of kept photographs and papers, drawn away from the screen.
///
/// @param background where they are drawn
/// @param failed hears which cannot be drawn
record PaperPictures(Background background, Consumer<Trouble> failed) {

  /// A page of a paper.
  ///
  /// @param image the page
  /// @param pages how many the paper has
  record Page(Image image, int pages) {}

  private record Drawn(PageImages.Picture picture, int pages) {}

  /// Draws a page, from 0, of a kept paper; a photograph is one page.
  ///
  /// @param size the longer side, in pixels
  void draw(byte[] kept, String title, int page, double size, Consumer<Page> done) {
    if (!PaperScan.isPdf(kept)) {
      done.accept(new Page(new Image(new ByteArrayInputStream(kept), size, size, true, true), 1));
      return;
    }
    background.run(
        Lane.JOBS,
        () ->
            new Drawn(PaperScan.page(kept, page, (int) size, title), PaperScan.pages(kept, title)),
        drawn -> done.accept(new Page(image(drawn.picture()), drawn.pages())),
        failed);
  }

  private static Image image(PageImages.Picture picture) {
    int width = picture.width();
    int height = picture.height();
    WritableImage image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), picture.argb(), 0, width);
    return image;
  }
}
