package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.RowId;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.history.Remembering;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Choice;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.FormView;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.RowForm;
import org.liuzhun.ui.session.Unfinished;

/// Asks in place what has to be known of a change in the family, shows what it would do, and
/// does it as one edit (成员变动).
final class FamilyPanel extends VBox {

  private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

  private final Desk desk;
  private final RowId ids;
  private final Consumer<UUID> done;
  private final VBox asked = new VBox();
  private final VBox preview = new VBox();
  private final FlowPane members = new FlowPane(14, 6);
  private final Label missing = new Label();
  private final Button confirm = new Button(Texts.of("ui.household.family.confirm"));
  private final Set<UUID> leaving = new HashSet<>();
  private @Nullable Subject subject;
  private @Nullable FamilyAction action;
  private @Nullable Member who;
  private @Nullable RowForm form;

  /// A panel that shows nothing yet.
  ///
  /// @param done shows the household that the change led to
  FamilyPanel(Desk desk, RowId ids, Consumer<UUID> done) {
    this.desk = desk;
    this.ids = ids;
    this.done = done;
    getStyleClass().addAll("panel", "forms");
    setId("family-panel");
    confirm.getStyleClass().add("accent");
    confirm.setId("family-confirm");
    confirm.setDefaultButton(true);
    confirm.setOnAction(_ -> confirm());
    Button cancel = new Button(Texts.of("ui.household.family.cancel"));
    cancel.setOnAction(_ -> hide());
    missing.getStyleClass().add("doubt");
    Bar buttons = new Bar(confirm, cancel, missing);
    buttons.getStyleClass().add("choosing");
    getChildren().addAll(asked, members, preview, buttons);
    setOnKeyPressed(this::pressed);
    hide();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      hide();
      key.consume();
    }
  }

  /// Asks about a change.
  void ask(FamilyAction what, Subject of, Member about) {
    action = what;
    subject = of;
    who = about;
    leaving.clear();
    RowForm asking = new RowForm(Catalogue.MEMBERSHIP, what.fields(), scratch(of));
    asking.showNew(
        Row.empty(Catalogue.MEMBERSHIP, ids.next()).with(MEMBERSHIP.LEFT_ON, of.today()));
    form = asking;
    FormView view = new FormView(asking, what::caption);
    asked.getStyleClass().setAll("forms");
    asked.getChildren().setAll(heading(what), explanation(what), view);
    members.getChildren().setAll(what.choosesMembers() ? boxes(of) : List.<CheckBox>of());
    setManaged(true);
    setVisible(true);
    show();
    view.focusFirst();
  }

  /// Forms here save nothing: what was said stays in the form until it is confirmed.
  private Desk scratch(Subject of) {
    return new Desk(
        entity -> choices(entity, of),
        (_, answered) -> {
          answered.accept(Optional.empty());
          show();
        },
        _ -> Map.of(),
        new Unfinished(),
        Remembering.NOTHING,
        desk.showing());
  }

  private static Label heading(FamilyAction what) {
    Label title = new Label(what.label());
    title.getStyleClass().add("heading");
    return title;
  }

  private static Label explanation(FamilyAction what) {
    Label explanation = new Paragraph(what.explanation());
    explanation.getStyleClass().add("muted");
    return explanation;
  }

  private List<CheckBox> boxes(Subject of) {
    return of.dossier().members(of.today()).stream()
        .filter(member -> !member.isHead())
        .map(this::box)
        .toList();
  }

  private CheckBox box(Member member) {
    CheckBox box = new CheckBox(member.name());
    box.setOnAction(_ -> {
      if (box.isSelected()) {
        leaving.add(member.file().id());
      } else {
        leaving.remove(member.file().id());
      }
      show();
    });
    return box;
  }

  private List<Choice<UUID>> choices(String entity, Subject of) {
    return entity.equals("person")
        ? of.dossier().members(of.today()).stream()
            .filter(member -> !member.isHead() && (action == FamilyAction.SPLIT || member != who))
            .map(member -> Choice.of(member.file().id(), "", member.name()))
            .toList()
        : desk.references().of(entity);
  }

  private Optional<FamilyDraft> draft() {
    RowForm asking = form;
    Row said = asking == null ? null : asking.row();
    return subject == null || action == null || who == null || said == null
        ? Optional.empty()
        : Optional.of(new FamilyDraft(action, subject, who, said, Set.copyOf(leaving)));
  }

  private void show() {
    draft().ifPresent(draft -> {
      FamilyDraft.Outcome outcome = draft.outcome(ids);
      preview.getChildren().clear();
      if (outcome instanceof FamilyDraft.Ready ready) {
        new FamilyPreview(draft.subject().dossier())
            .lines(ready.edit())
            .forEach(line -> preview.getChildren().add(new Label(line)));
      }
      missing.setText(outcome instanceof FamilyDraft.Missing(String key) ? Texts.of(key) : "");
      confirm.pseudoClassStateChanged(WAITING, outcome instanceof FamilyDraft.Missing);
      confirm.setAccessibleHelp(missing.getText());
    });
  }

  private void confirm() {
    if (form != null) {
      form.leaveAll();
    }
    show();
    draft()
        .map(draft -> draft.outcome(ids))
        .filter(FamilyDraft.Ready.class::isInstance)
        .map(FamilyDraft.Ready.class::cast)
        .ifPresent(ready ->
            desk.saving().save(ready.edit(), trouble -> saved(trouble, ready.household())));
  }

  private void saved(Optional<Trouble> trouble, UUID household) {
    if (trouble.isPresent()) {
      missing.setText(trouble.get().getMessage());
    } else {
      hide();
      done.accept(household);
    }
  }

  void hide() {
    subject = null;
    form = null;
    setManaged(false);
    setVisible(false);
  }
}
