package org.liuzhun.ui.reader;

import java.util.Locale;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.liuzhun.exchange.view.Answer.Proposed;
import org.liuzhun.exchange.view.View;
import org.liuzhun.text.Texts;

/// How the reader's own proposals are told (建议的说法).
///
/// @param view the view that they are about
record ProposedWords(View view) {

  /// Whose, which field, what, and why.
  String of(Proposed proposed) {
    Locale language = Texts.language();
    String value = proposed.words(language);
    return Texts.of(
        "ui.reader.line",
        whose(proposed),
        proposed.label(language),
        value.isEmpty() ? Texts.of("exchange.empty") : value,
        proposed.reason());
  }

  private String whose(Proposed proposed) {
    return view.parts().stream()
        .flatMap(part -> part.lines().stream())
        .filter(line -> line.row().equals(proposed.row()))
        .map(ViewCell::whose)
        .findFirst()
        .orElse("");
  }

  ListCell<Proposed> cell() {
    return new ListCell<>() {
      @Override
      protected void updateItem(@Nullable Proposed proposed, boolean empty) {
        super.updateItem(proposed, empty);
        setText(empty || proposed == null ? null : of(proposed));
      }
    };
  }
}
