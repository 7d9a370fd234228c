package org.liuzhun.ui.exchange;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.liuzhun.exchange.Lock;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.OneOf;

/// What a view is sealed with (加锁方式): words that both sides agree on, typed twice, or the reader's
/// public key.
final class LockChoice extends Bar {

  /// The two ways.
  private enum Way {
    WORDS,
    KEY
  }

  private final OneOf<Way> way = new OneOf<>(
      List.of(Way.values()),
      Way.WORDS,
      one -> Texts.of("ui.view.lock." + one.name().toLowerCase(Locale.ROOT)),
      this::show);
  private final PasswordField words = prompted("view-words", new PasswordField());
  private final PasswordField again = prompted("view-again", new PasswordField());
  private final TextField key = prompted("view-key", new TextField());

  LockChoice() {
    super(6);
    getChildren().addAll(way, words, again, key);
    show(Way.WORDS);
  }

  private static <F extends TextField> F prompted(String id, F field) {
    field.setId(id);
    field.setPromptText(Texts.of("ui." + id.replace('-', '.') + ".prompt"));
    field.setAccessibleText(field.getPromptText());
    field.setMinWidth(USE_PREF_SIZE);
    ColumnWidths.prompted(field);
    return field;
  }

  private void show(Way chosen) {
    List.of(words, again).forEach(field -> appear(field, chosen == Way.WORDS));
    appear(key, chosen == Way.KEY);
  }

  private static void appear(Node field, boolean there) {
    field.setVisible(there);
    field.setManaged(there);
  }

  /// What was chosen.
  ///
  /// @throws Trouble `trouble.view.words`, `trouble.view.words-differ`, `trouble.exchange.no-key`
  Lock lock() throws Trouble {
    if (way.chosen() == Way.KEY) {
      return new Lock.Recipients(List.of(Hygiene.clean(key.getText())));
    }
    if (!Credentials.longEnough(words.getText())) {
      throw new Trouble("trouble.view.words");
    }
    if (!words.getText().equals(again.getText())) {
      throw new Trouble("trouble.view.words-differ");
    }
    return new Lock.Passphrase(words.getText());
  }

  /// Neither words nor a key are left on the screen once they have been used.
  void clear() {
    words.clear();
    again.clear();
    key.clear();
  }
}
