package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.PERSON;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.pdf.PageImages;
import org.liuzhun.print.sheet.BookPlan;
import org.liuzhun.print.sheet.BookPlanFile;
import org.liuzhun.print.sheet.Order;
import org.liuzhun.print.sheet.PrintOptions;
import org.liuzhun.print.sheet.Progress;
import org.liuzhun.print.sheet.Secret;
import org.liuzhun.print.sheet.Sheet;
import org.liuzhun.print.sheet.SheetPrinter;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.printing.PagePreview;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// The handbook as it would be printed now (手册预览), with the office's own templates and blocks.
final class PreviewSection implements SectionView {

  /// Who pages on before it is his turn is not waited for.
  private static final Optional<PageImages> NONE = Optional.empty();

  private final Session session;
  private final PagePreview preview;
  private final ToggleButton whole = new ToggleButton(Texts.of("ui.household.preview.whole"));
  private final VBox node = new VBox(6);
  private @Nullable Subject subject;
  private @Nullable Dossier shown;
  private volatile @Nullable Order wanted;

  PreviewSection(Session session) {
    this.session = session;
    preview = new PagePreview(session.background());
    whole.setId("preview-whole");
    whole.setOnAction(_ -> again());
    VBox.setVgrow(preview, Priority.ALWAYS);
    if (!session.isForVisitors()) {
      node.getChildren().add(whole);
    }
    node.getChildren().add(preview);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public boolean scrolls() {
    return true;
  }

  @Override
  public void show(Subject subject) {
    this.subject = subject;
    if (subject.dossier() != shown) {
      whole.setSelected(session.showsWhole());
      draw(subject);
    }
  }

  /// Numbers stand whole on the paper; on the screen only when somebody asks, which is noted, or
  /// where this laptop covers none.
  private void again() {
    if (subject != null) {
      if (whole.isSelected()) {
        session.shown(subject.dossier().id(), Catalogue.PERSON.field(PERSON.ID_NUMBER));
      }
      draw(subject);
    }
  }

  private void draw(Subject subject) {
    Dossier dossier = subject.dossier();
    shown = dossier;
    Order order = order(subject);
    preview.say(Texts.of("ui.household.preview.drawing"));
    session
        .background()
        .run(
            Lane.JOBS,
            () -> order == wanted ? Optional.of(new PageImages(print(subject, order))) : NONE,
            drawn -> drawn.ifPresent(pages -> open(order, pages)),
            trouble -> preview.say(trouble.getMessage()));
  }

  private byte[] print(Subject subject, Order order) throws Trouble {
    Path folder = session.folder().orElse(null);
    BookPlan plan = folder == null ? null : BookPlanFile.read(folder);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SheetPrinter(session.clock(), folder, session.pictures())
        .print(
            subject.village(),
            plan == null
                ? order
                : new Order(order.sheet(), order.options().plan(plan), order.households()),
            out,
            Progress.NONE);
    return out.toByteArray();
  }

  private Order order(Subject subject) {
    PrintOptions usual = PrintOptions.of(Sheet.HANDBOOK, subject.today());
    PrintOptions options = whole.isSelected() ? usual : usual.hidden(Secret.numbers(), "");
    wanted = new Order(Sheet.HANDBOOK, options, List.of(subject.dossier()));
    return wanted;
  }

  private void open(Order order, PageImages drawn) {
    if (order == wanted) {
      preview.show(drawn);
    } else {
      drawn.close();
    }
  }
}
