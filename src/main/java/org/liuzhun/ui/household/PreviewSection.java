package org.liuzhun.ui.household;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.pdf.PageImages;
import org.liuzhun.print.sheet.BookPlan;
import org.liuzhun.print.sheet.BookPlanFile;
import org.liuzhun.print.sheet.Order;
import org.liuzhun.print.sheet.PrintOptions;
import org.liuzhun.print.sheet.Progress;
import org.liuzhun.print.sheet.Sheet;
import org.liuzhun.print.sheet.SheetPrinter;
import org.liuzhun.registry.Dossier;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.printing.PagePreview;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// The handbook as it would be printed now (手册预览), with the office's own templates and blocks.
final class PreviewSection implements SectionView {

  private final Session session;
  private final PagePreview preview;
  private @Nullable Dossier shown;

  PreviewSection(Session session) {
    this.session = session;
    preview = new PagePreview(session.background());
  }

  @Override
  public Node node() {
    return preview;
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
    preview.say(Texts.of("ui.household.preview.drawing"));
    session
        .background()
        .run(
            Lane.JOBS,
            () -> new PageImages(print(subject)),
            drawn -> open(dossier, drawn),
            trouble -> preview.say(trouble.getMessage()));
  }

  private byte[] print(Subject subject) throws Trouble {
    Path folder = session.folder().orElse(null);
    BookPlan plan = folder == null ? null : BookPlanFile.read(folder);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new SheetPrinter(session.clock(), folder, session.pictures())
        .print(subject.village(), order(subject, plan), out, Progress.NONE);
    return out.toByteArray();
  }

  private static Order order(Subject subject, @Nullable BookPlan plan) {
    PrintOptions options = PrintOptions.of(Sheet.HANDBOOK, subject.today());
    return new Order(
        Sheet.HANDBOOK, plan == null ? options : options.plan(plan), List.of(subject.dossier()));
  }

  private void open(Dossier dossier, PageImages drawn) {
    if (dossier == shown) {
      preview.show(drawn);
    } else {
      drawn.close();
    }
  }
}
