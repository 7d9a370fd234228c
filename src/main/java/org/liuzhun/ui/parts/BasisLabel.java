package org.liuzhun.ui.parts;

import java.time.LocalDate;
import java.util.Collection;
import javafx.scene.control.Label;
import org.liuzhun.policy.Policy;

/// What a judgement looks at and which parameters it used (依据): under a list, about its chosen
/// line.
public final class BasisLabel extends Label {

  private static final double MOST = 64;

  private final Tip whole = new Tip(this);

  /// A label that says nothing and takes no room.
  public BasisLabel() {
    setId("basis");
    setWrapText(true);
    setMaxHeight(MOST);
    setMinHeight(USE_PREF_SIZE);
    getStyleClass().addAll("muted", "bar");
    managedProperty().bind(textProperty().isNotEmpty());
    visibleProperty().bind(managedProperty());
  }

  /// Says it.
  ///
  /// @param definition what is looked at, in the language in use; may be empty
  /// @param parameters the keys of the parameters
  public void show(String definition, Collection<String> parameters, Policy policy, LocalDate day) {
    String words = (definition + " " + policy.cited(parameters, day)).strip();
    setText(words);
    whole.say(words);
  }
}
