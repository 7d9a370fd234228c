package org.liuzhun.ui.household;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.FormFields;
import org.liuzhun.ui.parts.FormView;
import org.liuzhun.ui.parts.RowForm;

/// A section that is the form of the household's own row (基本情况).
final class FormSection implements SectionView {

  private final RowForm form;
  private final FormView view;
  private final VBox panel;

  FormSection(Entity entity, Desk desk) {
    form = new RowForm(entity, FormFields.of(entity), desk);
    view = new FormView(form);
    panel = new VBox(view);
    panel.getStyleClass().add("panel");
  }

  @Override
  public Node node() {
    return panel;
  }

  @Override
  public void show(Subject subject) {
    form.show(subject.dossier().household());
  }

  @Override
  public boolean focus(@Nullable UUID row, @Nullable Field<?> field) {
    return field == null ? view.focusFirst() : view.focus(field);
  }

  @Override
  public List<FormView> forms() {
    return List.of(view);
  }

  @Override
  public void leave() {
    form.leaveAll();
  }
}
