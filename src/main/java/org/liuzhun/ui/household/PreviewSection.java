package org.liuzhun.ui.household;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.pdf.PageImages;
import org.liuzhun.print.sheet.Order;
import org.liuzhun.print.sheet.PrintOptions;
import org.liuzhun.print.sheet.Progress;
import org.liuzhun.print.sheet.Sheet;
import org.liuzhun.print.sheet.SheetPrinter;
import org.liuzhun.registry.Dossier;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// The handbook as it would be printed now (手册预览). Pages are drawn away from the screen's thread,
/// and only those
/// that can be seen.
final class PreviewSection implements SectionView {

  private final Session session;
  private final VBox pages = new VBox();
  private final ScrollPane scroll = new ScrollPane(pages);
  private @Nullable Dossier shown;
  private @Nullable PageImages images;

  PreviewSection(Session session) {
    this.session = session;
    pages.getStyleClass().add("preview");
    scroll.setFitToWidth(true);
    scroll.vvalueProperty().subscribe(this::drawVisible);
    scroll.viewportBoundsProperty().subscribe(this::drawVisible);
  }

  @Override
  public Node node() {
    return scroll;
  }

  @Override
  public boolean scrolls() {
    return true;
  }

  @Override
  public void show(Subject subject) {
    Dossier dossier = subject.dossier();
    if (dossier == shown) {
      return;
    }
    shown = dossier;
    say(Texts.of("ui.household.preview.drawing"));
    session
        .background()
        .run(
            Lane.JOBS,
            () -> new PageImages(print(subject)),
            drawn -> open(dossier, drawn),
            trouble -> say(trouble.getMessage()));
  }

  private byte[] print(Subject subject) throws Trouble {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SheetPrinter(session.clock())
        .print(
            subject.village(),
            new Order(
                Sheet.HANDBOOK,
                PrintOptions.of(Sheet.HANDBOOK, subject.today()),
                List.of(subject.dossier())),
            out,
            Progress.NONE);
    return out.toByteArray();
  }

  private void open(Dossier dossier, PageImages drawn) {
    if (dossier != shown) {
      drawn.close();
      return;
    }
    if (images != null) {
      images.close();
    }
    images = drawn;
    List<PagePicture> all = new ArrayList<>();
    for (int page = 0; page < drawn.count(); page++) {
      all.add(new PagePicture(page, drawn, session.background()));
    }
    pages.getChildren().setAll(all);
    scroll.setVvalue(0);
    scroll.applyCss();
    scroll.layout();
    drawVisible();
  }

  private void say(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("muted");
    pages.getChildren().setAll(label);
  }

  private void drawVisible() {
    Bounds view = scroll.getViewportBounds();
    double hidden = Math.max(0, pages.getHeight() - view.getHeight());
    double top = scroll.getVvalue() * hidden;
    for (Node page : pages.getChildren()) {
      if (page instanceof PagePicture picture) {
        Bounds place = page.getBoundsInParent();
        picture.visible(place.getMaxY() >= top && place.getMinY() <= top + view.getHeight());
      }
    }
  }
}
