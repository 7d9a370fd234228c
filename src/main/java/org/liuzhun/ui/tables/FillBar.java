package org.liuzhun.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.spreadsheet.form.About;
import org.liuzhun.spreadsheet.form.Which;
import org.liuzhun.spreadsheet.form.Who;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.DropDown;

/// Of whom and of which year a form is filled.
final class FillBar extends Bar {

  private final DropDown<About> about = box("about", List.of(About.values()), About::label);
  private final DropDown<Which> which = box("which", List.of(Which.values()), Which::label);
  private final DropDown<Who> people = box("people", List.of(Who.values()), Who::label);
  private final DropDown<String> group = box("group", List.of(), name -> name);
  private final TextField year = new TextField();
  private final Node roster = labelled("ui.tables.fill.people", people);
  private boolean showing;

  FillBar(Runnable again, Runnable chosen) {
    super(12);
    year.setId("fill-year");
    year.setPrefColumnCount(5);
    year.setOnAction(_ -> again.run());
    about.valueProperty().addListener((_, _, _) -> hear(again));
    which.valueProperty().addListener((_, _, _) -> hear(chosen));
    people.valueProperty().addListener((_, _, _) -> hear(chosen));
    group.valueProperty().addListener((_, _, _) -> hear(chosen));
    getChildren()
        .addAll(
            labelled("ui.tables.fill.about", about),
            labelled("ui.tables.fill.which", which),
            roster,
            labelled("ui.tables.fill.group", group),
            labelled("ui.tables.year", year));
  }

  /// Shows what a form is taken for.
  void show(FillModel model, List<String> groups) {
    showing = true;
    about.setValue(model.form().about());
    which.setValue(model.which());
    people.setValue(model.people());
    roster.setVisible(model.form().about() == About.PERSON);
    roster.setManaged(roster.isVisible());
    List<String> choices = new ArrayList<>(List.of(Texts.of("ui.tables.fill.every-group")));
    choices.addAll(groups);
    group.getItems().setAll(choices);
    group.setValue(choices.getFirst());
    year.setText(String.valueOf(model.year()));
    showing = false;
  }

  @Nullable
  About about() {
    return about.getValue();
  }

  Which which() {
    return which.getValue();
  }

  Who people() {
    return people.getValue();
  }

  @Nullable
  String group() {
    return group.getSelectionModel().getSelectedIndex() <= 0 ? null : group.getValue();
  }

  String year() {
    return year.getText();
  }

  void year(int ofYear) {
    year.setText(String.valueOf(ofYear));
  }

  private void hear(Runnable listener) {
    if (!showing) {
      listener.run();
    }
  }

  private static Node labelled(String key, Node field) {
    Label label = new Label(Texts.of(key));
    label.setLabelFor(field);
    label.getStyleClass().addAll("muted", "small");
    return new VBox(2, label, field);
  }

  private static <T> DropDown<T> box(String id, List<T> values, Function<T, String> words) {
    DropDown<T> box = new DropDown<>("fill-" + id, values, words);
    box.setMinWidth(130);
    return box;
  }
}
