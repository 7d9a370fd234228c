package org.liuzhun.ui.parts;

import java.util.Collection;
import java.util.TreeSet;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Which year a section shows (年度选择): the latest recorded one at first, then whatever was chosen
/// last.
public final class YearModel {

  private final ObservableList<Integer> years = FXCollections.observableArrayList();
  private final IntegerProperty year = new SimpleIntegerProperty();
  private boolean chosen;

  /// No year yet.
  public YearModel() {}

  /// The years on offer, latest last: the recorded ones and this year.
  public ObservableList<Integer> years() {
    return years;
  }

  /// The year that is shown.
  public IntegerProperty year() {
    return year;
  }

  /// What is recorded. A year that somebody chose stays, also in the next household.
  public void show(Collection<Integer> recorded, int thisYear) {
    TreeSet<Integer> offered = new TreeSet<>(recorded);
    int latest = offered.isEmpty() ? thisYear : offered.last();
    offered.add(thisYear);
    if (chosen) {
      offered.add(year.get());
    }
    if (!years.equals(offered.stream().toList())) {
      years.setAll(offered);
    }
    if (!chosen) {
      year.set(latest);
    }
  }

  /// Somebody chose this year.
  public void choose(int other) {
    chosen = true;
    year.set(other);
  }
}
