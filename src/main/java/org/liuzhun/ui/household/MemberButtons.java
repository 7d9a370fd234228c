package org.liuzhun.ui.household;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.RowListModel;

/// The line above the members: add one, delete the chosen one.
final class MemberButtons extends HBox {

  MemberButtons(Runnable add, Runnable delete, RowListModel members) {
    getStyleClass().add("list-bar");
    Label title = new Label(Catalogue.MEMBERSHIP.label(Texts.language()));
    title.getStyleClass().add("heading");
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    Button adding = button("ui.parts.list.add", add);
    adding.setId("add-member");
    Button deleting = button("ui.parts.list.delete", delete);
    deleting.disableProperty().bind(Bindings.isNull(members.chosen()));
    getChildren().addAll(title, gap, adding, deleting);
  }

  private static Button button(String key, Runnable action) {
    Button button = new Button(Texts.of(key));
    button.getStyleClass().add("quiet");
    button.setOnAction(_ -> action.run());
    return button;
  }
}
