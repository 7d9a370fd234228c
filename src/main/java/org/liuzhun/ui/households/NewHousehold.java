package org.liuzhun.ui.households;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.GroupOrder;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.Session;

/// A new household in one line: the head's name and the group; everything else is typed in the file
/// that opens.
final class NewHousehold extends VBox {

  private final TextField name = field("ui.households.new.head", "new-head");
  private final TextField group = field("ui.households.new.group", "new-group");
  private final Session session;
  private final Consumer<UUID> made;

  NewHousehold(Session session, Consumer<UUID> made) {
    super(6);
    this.session = session;
    this.made = made;
    Button make = new Button(Texts.of("ui.households.new.make"));
    make.setDefaultButton(false);
    make.getStyleClass().add("accent");
    make.setOnAction(_ -> make());
    name.setOnAction(_ -> group.requestFocus());
    group.setOnAction(_ -> make());
    setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ESCAPE) {
        hide();
        key.consume();
      }
    });
    HBox.setHgrow(group, Priority.ALWAYS);
    getChildren().addAll(name, new HBox(6, group, make));
    hide();
  }

  void open() {
    setManaged(true);
    setVisible(true);
    name.requestFocus();
  }

  private void hide() {
    name.clear();
    setManaged(false);
    setVisible(false);
  }

  private void make() {
    String head = Hygiene.clean(name.getText());
    if (head.isEmpty()) {
      name.requestFocus();
      return;
    }
    String of = GroupOrder.meant(Hygiene.clean(group.getText()), groups());
    Row household = Row.empty(Catalogue.HOUSEHOLD, session.ids().next());
    hide();
    session.save(edit(session.ids(), household, head, of.isEmpty() ? null : of), trouble -> {
      if (trouble.isEmpty()) {
        made.accept(household.id());
      }
    });
  }

  private Set<String> groups() {
    return session.village().dossiers().stream()
        .map(dossier -> dossier.household().get(HOUSEHOLD.VILLAGE_GROUP, ""))
        .collect(Collectors.toSet());
  }

  static Edit edit(RowId ids, Row household, String head, @Nullable String group) {
    Row person = Row.empty(Catalogue.PERSON, ids.next()).with(PERSON.NAME, head);
    Row membership = Row.empty(Catalogue.MEMBERSHIP, ids.next())
        .with(MEMBERSHIP.HOUSEHOLD, household.id())
        .with(MEMBERSHIP.PERSON, person.id())
        .with(MEMBERSHIP.RELATION, Coded.of(Relation.HEAD));
    return Edit.begin()
        .create(household.with(HOUSEHOLD.VILLAGE_GROUP, group))
        .create(person)
        .create(membership)
        .build();
  }

  private static TextField field(String prompt, String id) {
    TextField field = new TextField();
    field.setId(id);
    field.setPromptText(Texts.of(prompt));
    field.setAccessibleText(Texts.of(prompt));
    field.setPrefWidth(80);
    return field;
  }
}
