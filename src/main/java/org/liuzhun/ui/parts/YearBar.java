package org.liuzhun.ui.parts;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import org.liuzhun.text.Texts;

/// The years of a section as a row of buttons, with one that copies last year (年度条).
public final class YearBar extends Bar {

  private final YearModel model;
  private final Button copy = new Button(Texts.of("ui.parts.year.copy"));
  private final OneOf<Integer> years;

  /// The bar of a model.
  ///
  /// @param copying copies the year before into the shown one
  public YearBar(YearModel model, Runnable copying) {
    this.model = model;
    getStyleClass().add("year-bar");
    copy.getStyleClass().add("quiet");
    copy.setOnAction(_ -> copying.run());
    years = OneOf.filters(offered(), model.year().get(), String::valueOf, model::choose);
    years.getStyleClass().add("years");
    getChildren().addAll(years, copy);
    model.years().addListener((ListChangeListener<Integer>)
        _ -> years.offer(offered(), model.year().get()));
    model.year().subscribe(year -> years.show(year.intValue()));
  }

  /// Whether copying last year makes sense now.
  public void mayCopy(boolean may) {
    copy.setVisible(may);
  }

  private List<Integer> offered() {
    return List.copyOf(model.years());
  }
}
