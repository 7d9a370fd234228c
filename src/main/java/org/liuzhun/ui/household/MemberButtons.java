package org.liuzhun.ui.household;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.RowListModel;

/// The line above the members (家庭成员): add one, or one like the chosen one; what else can happen to
/// the family; delete what was recorded by mistake.
final class MemberButtons extends Bar {

  MemberButtons(
      Runnable add,
      Runnable like,
      Consumer<FamilyAction> happens,
      Runnable delete,
      RowListModel members) {
    getStyleClass().add("list-bar");
    Label title = new Label(Catalogue.MEMBERSHIP.label(Texts.language()));
    title.getStyleClass().add("heading");
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(title, gap);
    Button adding = button("ui.parts.list.add", add);
    adding.setId("add-member");
    Button repeating = button("ui.household.family.like", like);
    repeating.setId("add-like");
    getChildren().addAll(adding, repeating);
    FamilyAction.all().forEach(action -> {
      Button button = button(action.label(), () -> happens.accept(action));
      button.setId("family-" + action.name().toLowerCase(Locale.ROOT));
      getChildren().add(needing(members, button));
    });
    getChildren().add(needing(members, button("ui.parts.list.delete", delete)));
    needing(members, repeating);
  }

  private static Button needing(RowListModel members, Button button) {
    button.disableProperty().bind(Bindings.isNull(members.chosen()));
    return button;
  }

  private static Button button(String text, Runnable action) {
    Button button = new Button(text.startsWith("ui.") ? Texts.of(text) : text);
    button.getStyleClass().add("quiet");
    button.setOnAction(_ -> action.run());
    return button;
  }
}
