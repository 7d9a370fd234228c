package org.liuzhun.ui.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.FormPanel;

/// Opening a view that somebody was sent (打开选送件): by the words that were agreed on, or with a file
/// that holds the reader's secret key.
final class OpenViewForm extends FormPanel {

  private final WelcomeModel model;
  private final FilePicker picker;
  private final TextField file = field("ui.reader.file", "view-file", new TextField());
  private final PasswordField words = field("ui.reader.words", "view-secret", new PasswordField());
  private final TextField key = field("ui.reader.key", "view-key-file", new TextField());

  OpenViewForm(WelcomeModel model, FilePicker picker) {
    super("ui.reader.open", "ui.reader.open.words");
    this.model = model;
    this.picker = picker;
    key.setPromptText(Texts.of("ui.reader.key.prompt"));
    ColumnWidths.prompted(key);
    key.setMinWidth(USE_PREF_SIZE);
    action("ui.welcome.open.do", "open-view", this::open).setDefaultButton(true);
    action("ui.reader.choose", "choose", () -> choose("ui.reader.open", "lzv", file));
    action("ui.reader.choose-key", "choose-key", () -> choose("ui.reader.key", null, key));
  }

  /// Asks for the file, then waits for the words.
  void choose() {
    choose("ui.reader.open", "lzv", file);
    take(file.getText());
  }

  /// Takes this file, then waits for the words.
  void take(String view) {
    file.setText(view);
    Platform.runLater((view.isEmpty() ? file : words)::requestFocus);
  }

  private void choose(String title, @Nullable String suffix, TextField to) {
    picker
        .open(new FilePicker.Request(Texts.of(title), suffix, null))
        .ifPresent(path -> to.setText(path.toString()));
  }

  private void open() {
    String typed = file.getText().strip();
    boolean there = !typed.isEmpty() && Files.isRegularFile(Path.of(typed));
    say(there ? "" : Texts.of("ui.reader.no-file"));
    if (there) {
      String secret = key.getText().strip();
      model.openView(Path.of(typed), words.getText(), secret.isEmpty() ? null : Path.of(secret));
      words.clear();
    }
  }
}
