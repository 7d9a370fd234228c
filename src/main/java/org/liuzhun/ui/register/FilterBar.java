package org.liuzhun.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.liuzhun.registry.Row;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.OneOf;

/// The filters of a page as small toggles, each with the number of its rows; without filters
/// nothing is shown and every row passes.
final class FilterBar extends HBox {

  private final Runnable changed;
  private List<Filter> own = List.of(Filter.ALL);
  private OneOf<Filter> row = row(own);

  FilterBar(Runnable changed) {
    this.changed = changed;
    setAlignment(Pos.CENTER_LEFT);
    setManaged(false);
    setVisible(false);
  }

  void add(List<Filter> filters) {
    List<Filter> all = new ArrayList<>(filters);
    if (!all.contains(Filter.ALL)) {
      all.add(Filter.ALL);
    }
    own = all;
    row = row(all);
    present();
  }

  private void present() {
    getChildren().setAll(row);
    setManaged(true);
    setVisible(true);
  }

  /// Lets only these rows show, by a filter of their own beside the others.
  void only(Set<UUID> meant) {
    List<Filter> all = new ArrayList<>(own);
    all.add(new Filter("register.filter.meant", shown -> meant.contains(shown.id())));
    row.offer(all, all.getLast());
    present();
    changed();
  }

  private OneOf<Filter> row(List<Filter> filters) {
    return OneOf.filters(
        filters, filters.getFirst(), filter -> Texts.of(filter.key()), _ -> changed());
  }

  /// Lets every row show.
  void showAll() {
    row.show(Filter.ALL);
    changed();
  }

  private void changed() {
    changed.run();
  }

  boolean shows(Row shown) {
    return row.chosen().test().test(shown);
  }

  /// The filter that is on, in words; empty while every row shows.
  String words() {
    return row.chosen().equals(Filter.ALL) ? "" : Texts.of(row.chosen().key());
  }

  void count(List<Row> rows) {
    row.each((filter, button) -> button.setText(
        Texts.of(filter.key()) + " " + rows.stream().filter(filter.test()).count()));
  }
}
