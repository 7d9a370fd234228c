package org.liuzhun.ui.settings;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import org.liuzhun.print.recovery.RecoverySheet;
import org.liuzhun.registry.db.Tables;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.FormPanel;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// A recovery code that was just made, to be copied or put on paper.
public final class RecoveryPanel extends FormPanel {

  RecoveryPanel(Session session, String code, FilePicker picker) {
    super("keep.persons.recovery", "keep.persons.recovery.words");
    field("ui.welcome.recovery.code", "recovery-code", shown(code));
    action("keep.sheet.save", "recovery-pdf", () -> write(session, code, picker, this::say));
  }

  /// The code to be read and copied, on two lines, so that the largest letters show all of it.
  public static TextArea shown(String code) {
    int middle = code.indexOf('-', code.length() / 2) + 1;
    TextArea shown = new TextArea(code.substring(0, middle) + "\n" + code.substring(middle));
    shown.setEditable(false);
    shown.setPrefRowCount(3);
    shown.getStyleClass().add("figure");
    return shown;
  }

  /// Asks for a file and writes the recovery sheet into it; says what came of it.
  public static void write(Session session, String code, FilePicker picker, Consumer<String> said) {
    picker
        .save(new FilePicker.Request(
            Texts.of("keep.sheet.save"), "pdf", Path.of(Texts.of("keep.sheet.title") + ".pdf")))
        .ifPresent(file -> write(session, code, file, said));
  }

  private static void write(Session session, String code, Path file, Consumer<String> said) {
    String village = session.village().village().get(Tables.VILLAGE.NAME, "");
    ZonedDateTime now = ZonedDateTime.now(session.clock());
    session
        .background()
        .run(
            Lane.JOBS,
            () -> {
              new RecoverySheet(village, code, now).write(file);
              return file;
            },
            _ -> said.accept(Texts.of("keep.sheet.saved", file)),
            trouble -> said.accept(trouble.getMessage()));
  }
}
