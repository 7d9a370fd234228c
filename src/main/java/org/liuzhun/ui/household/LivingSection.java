package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;

import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.ui.parts.CopyPanel;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.FormView;
import org.liuzhun.ui.parts.YearBar;

/// Living conditions, year by year (生产生活条件).
final class LivingSection implements SectionView {

  private final YearForm year;
  private final FormView view;
  private final YearBar bar;
  private final CopyPanel copy;
  private final VBox node;

  LivingSection(Desk desk) {
    year = new YearForm(Catalogue.HOUSEHOLD_YEAR, HOUSEHOLD_YEAR.YEAR, desk);
    view = new FormView(year.form());
    copy = new CopyPanel(desk);
    bar = new YearBar(year.years(), () -> year.offerLastYear(copy));
    year.years().year().subscribe(() -> {
      copy.hide();
      bar.mayCopy(year.mayCopy());
    });
    VBox panel = new VBox(view);
    panel.getStyleClass().add("panel");
    node = new VBox(bar, copy, panel);
    node.getStyleClass().add("section");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Subject subject) {
    year.show(
        subject.id(), subject.rows(Catalogue.HOUSEHOLD_YEAR), subject.today().getYear());
    bar.mayCopy(year.mayCopy());
  }

  @Override
  public boolean focus(@Nullable UUID row, @Nullable Field<?> field) {
    if (row != null) {
      year.choose(row);
    }
    return field == null ? view.focusFirst() : view.focus(field);
  }

  @Override
  public List<FormView> forms() {
    return List.of(view);
  }

  @Override
  public void leave() {
    year.form().leaveAll();
  }
}
