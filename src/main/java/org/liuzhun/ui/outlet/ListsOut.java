package org.liuzhun.ui.outlet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.liuzhun.spreadsheet.book.Top;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.ShownList;
import org.liuzhun.ui.session.Job;

/// The button that takes out any list of the room as it stands on the screen (导出清单): columns,
/// filters and order are those that are seen. A new list is offered without doing anything for it.
public final class ListsOut extends MenuButton {

  /// A list of so many lines is out before anybody could read how far it is.
  private static final int SHORT = 500;

  private final Outlet outlet;
  private final Parent place;
  private final Consumer<String> told;
  private final Consumer<Job> begun;
  private @Nullable Node cursor;

  /// A button over the lists inside a place.
  ///
  /// @param told hears what came of it
  /// @param begun shows how far a long list is, and stops it
  public ListsOut(Outlet outlet, Parent place, Consumer<String> told, Consumer<Job> begun) {
    super(Texts.of("listing.out"));
    this.outlet = outlet;
    this.place = place;
    this.told = told;
    this.begun = begun;
    setId("lists-out");
    setMinWidth(USE_PREF_SIZE);
    setTooltip(new Tooltip(Texts.of("listing.out.hint")));
    setOnShowing(_ -> offer());
    sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(owner -> cursor = owner == null || owner == this ? cursor : owner);
    getItems().setAll(none());
  }

  /// Opens the menu with the lists that can be seen now.
  public void open() {
    requestFocus();
    show();
  }

  private void offer() {
    List<MenuItem> items = new ArrayList<>();
    for (var node : ShownList.within(place, cursor)) {
      ShownList.of(node).filter(list -> !list.columns().isEmpty()).ifPresent(list -> {
        if (!items.isEmpty()) {
          items.add(new SeparatorMenuItem());
        }
        items.add(item(list, Form.XLSX));
        items.add(item(list, Form.PDF));
      });
    }
    getItems().setAll(items.isEmpty() ? List.of(none()) : items);
  }

  private MenuItem item(ShownList list, Form form) {
    MenuItem item = new MenuItem(
        Texts.of("listing.out." + form.suffix(), list.name(), list.lines().size()));
    item.setOnAction(_ -> give(list, form));
    return item;
  }

  private void give(ShownList list, Form form) {
    Consumer<Job> shows = list.lines().size() > SHORT ? begun : _ -> {};
    outlet.give(List.of(outlet.listing(list)), form, Top.TITLED, told, shows);
  }

  private static MenuItem none() {
    MenuItem none = new MenuItem(Texts.of("listing.out.none"));
    none.setDisable(true);
    return none;
  }
}
