package org.liuzhun.ui.households;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Listed.Told;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.parts.StatusMark.Level;

/// One household in the list: mark, group, head, how many people.
final class HouseholdCell extends ListCell<HouseholdLine> {

  private final StatusMark mark = new StatusMark(Level.UNKNOWN);
  private final Label group = new Label();
  private final Label title = new Label();
  private final Label members = new Label();
  private final HBox line;

  HouseholdCell() {
    group.getStyleClass().add("muted");
    group.setMinWidth(Region.USE_PREF_SIZE);
    members.getStyleClass().add("muted");
    members.setMinWidth(Region.USE_PREF_SIZE);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    line = new HBox(8, mark, group, title, members);
    line.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  /// What the cells say, for the list on its way out.
  static List<Told<HouseholdLine>> columns() {
    return List.of(
        new Told<>(
            Texts.of("listing.state"),
            Listing.Type.WORDS,
            line -> Texts.of("ui.level." + line.level().style())),
        new Told<>(Texts.of("ui.households.group"), Listing.Type.WORDS, HouseholdLine::group),
        new Told<>(Texts.of("listing.head"), Listing.Type.WORDS, HouseholdLine::title),
        new Told<>(
            Texts.of("listing.people"),
            Listing.Type.SUM,
            line -> Integer.toString(line.members())));
  }

  @Override
  protected void updateItem(@Nullable HouseholdLine household, boolean empty) {
    super.updateItem(household, empty);
    if (empty || household == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    fill(household);
    setAccessibleText(String.join(
        " ", mark.getAccessibleText(), group.getText(), title.getText(), members.getText()));
    setGraphic(line);
  }

  private void fill(HouseholdLine household) {
    mark.show(household.level());
    group.setText(household.group());
    title.setText(household.title());
    members.setText(Texts.of("ui.households.members", household.members()));
  }
}
