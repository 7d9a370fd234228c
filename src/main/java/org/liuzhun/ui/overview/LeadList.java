package org.liuzhun.ui.overview;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Listed;
import org.liuzhun.ui.parts.Listed.Told;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.parts.Tip;
import org.liuzhun.ui.shell.Ways;

/// Lines of household and sentence; Enter or a double click goes there.
final class LeadList extends ListView<Lead> {

  private final Ways ways;

  /// A list under this name.
  LeadList(String id, String name, ObservableList<Lead> lines, Ways ways) {
    super(lines);
    this.ways = ways;
    setId(id);
    setAccessibleText(name);
    Label empty = new Label(Texts.of("ui.precisions.none"));
    empty.getStyleClass().add("muted");
    setPlaceholder(empty);
    setCellFactory(_ -> new Cell());
    Listed.columns(this, columns());
    setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER) {
        go(getSelectionModel().getSelectedItem());
        key.consume();
      }
    });
    setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        go(getSelectionModel().getSelectedItem());
      }
    });
  }

  private static List<Told<Lead>> columns() {
    return List.of(
        new Told<>(Texts.of("listing.state"), Listing.Type.WORDS, LeadList::level),
        new Told<>(Texts.of("ui.precisions.column.household"), Listing.Type.WORDS, Lead::whose),
        new Told<>(Texts.of("ui.precisions.column.message"), Listing.Type.WORDS, Lead::message));
  }

  private static String level(Lead line) {
    return Texts.of("ui.level." + line.level().style());
  }

  private void go(@Nullable Lead line) {
    if (line != null) {
      line.leads().accept(ways);
    }
  }

  private static final class Cell extends ListCell<Lead> {

    private final StatusMark mark = new StatusMark(Level.UNKNOWN);
    private final Label whose = new Label();
    private final Label message = new Label();
    private final Tip whole = new Tip(this);
    private final HBox line = new HBox(8, mark, whose, message);

    Cell() {
      line.setAlignment(Pos.CENTER_LEFT);
      whose.setMinWidth(Region.USE_PREF_SIZE);
      message.getStyleClass().add("muted");
      HBox.setHgrow(message, Priority.ALWAYS);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Lead lead, boolean empty) {
      super.updateItem(lead, empty);
      if (empty || lead == null) {
        setGraphic(null);
        whole.say(null);
        return;
      }
      mark.show(lead.level());
      whose.setText(lead.whose());
      message.setText(lead.message());
      whole.say(lead.message());
      setAccessibleText(String.join(" ", mark.getAccessibleText(), lead.whose(), lead.message()));
      setGraphic(line);
    }
  }
}
