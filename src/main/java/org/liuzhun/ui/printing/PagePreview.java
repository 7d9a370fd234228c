package org.liuzhun.ui.printing;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.pdf.PageImages;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.Scrolling;
import org.liuzhun.ui.session.Background;
import org.liuzhun.ui.session.Lane;

/// The pages of a document as they will be printed (打印预览). Pages are drawn away from the screen's
/// thread, and only those that can be seen.
public final class PagePreview extends Scrolling {

  private final Background background;
  private final VBox pages = new VBox();
  private @Nullable PageImages images;

  /// A preview that shows nothing yet.
  public PagePreview(Background background) {
    this.background = background;
    pages.getStyleClass().add("preview");
    setContent(pages);
    setFitToWidth(true);
    vvalueProperty().subscribe(this::drawVisible);
    viewportBoundsProperty().subscribe(this::drawVisible);
    viewportBoundsProperty().subscribe(this::fit);
  }

  /// Shows a document, which it closes when another takes its place. The place in it stays when
  /// pages were shown before.
  public void show(PageImages document) {
    double place = images == null ? 0 : getVvalue();
    close();
    images = document;
    List<PagePicture> all = new ArrayList<>();
    for (int page = 0; page < document.count(); page++) {
      all.add(new PagePicture(page, document, background));
    }
    pages.getChildren().setAll(all);
    fit();
    applyCss();
    layout();
    setVvalue(place);
    drawVisible();
  }

  /// Says something in place of pages.
  public void say(String text) {
    Label label = new Paragraph(text);
    label.getStyleClass().add("muted");
    pages.getChildren().setAll(label);
    setVvalue(0);
  }

  /// Lets go of the document.
  public void close() {
    PageImages document = images;
    if (document != null) {
      images = null;
      background.run(Lane.JOBS, () -> closed(document), _ -> {}, _ -> {});
    }
  }

  /// Where its pages are drawn, so that none is under way.
  private static PageImages closed(PageImages document) {
    document.close();
    return document;
  }

  /// A page is never wider than what can be seen of it: nobody scrolls sideways to read.
  private void fit() {
    double room = getViewportBounds().getWidth()
        - pages.getInsets().getLeft()
        - pages.getInsets().getRight();
    for (Node page : pages.getChildren()) {
      if (room > 0 && page instanceof PagePicture picture) {
        picture.fit(room);
      }
    }
  }

  private void drawVisible() {
    Bounds view = getViewportBounds();
    double hidden = Math.max(0, pages.getHeight() - view.getHeight());
    double top = getVvalue() * hidden;
    for (Node page : pages.getChildren()) {
      if (page instanceof PagePicture picture) {
        Bounds place = page.getBoundsInParent();
        picture.visible(place.getMaxY() >= top && place.getMinY() <= top + view.getHeight());
      }
    }
  }
}
