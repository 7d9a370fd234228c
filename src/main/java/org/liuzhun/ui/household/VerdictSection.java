package org.liuzhun.ui.household;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.register.VerdictPanel;
import org.liuzhun.ui.session.Place;

/// Whether this household may exit, have its risk removed, or stands firmly (研判).
final class VerdictSection implements SectionView {

  private final VerdictPanel panel;

  VerdictSection(Consumer<Place> go) {
    panel = new VerdictPanel(go);
  }

  @Override
  public Node node() {
    return panel;
  }

  @Override
  public void show(Subject subject) {
    panel.show(
        Optional.of(subject.situation()), subject.policy(), Texts.of("ui.household.verdict.none"));
  }
}
