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
import org.liuzhun.ui.parts.Levels;
import org.liuzhun.ui.parts.Listed;
import org.liuzhun.ui.parts.Listed.Told;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.parts.Tip;
import org.liuzhun.ui.precisions.FindingLine;
import org.liuzhun.ui.shell.Ways;

/// What to mend today: household and sentence; Enter or a double click goes there.
final class UrgentList extends ListView<FindingLine> {

  private final Ways ways;

  UrgentList(ObservableList<FindingLine> lines, Ways ways) {
    super(lines);
    this.ways = ways;
    setId("urgent");
    setAccessibleText(Texts.of("ui.precisions.findings"));
    Label empty = new Label(Texts.of("ui.precisions.none"));
    empty.getStyleClass().add("muted");
    setPlaceholder(empty);
    setCellFactory(_ -> new Cell());
    Listed.columns(this, columns());
    setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER) {
        mend(getSelectionModel().getSelectedItem());
        key.consume();
      }
    });
    setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        mend(getSelectionModel().getSelectedItem());
      }
    });
  }

  private static List<Told<FindingLine>> columns() {
    return List.of(
        new Told<>(Texts.of("listing.state"), Listing.Type.WORDS, UrgentList::level),
        new Told<>(
            Texts.of("ui.precisions.column.household"), Listing.Type.WORDS, FindingLine::whose),
        new Told<>(
            Texts.of("ui.precisions.column.message"), Listing.Type.WORDS, FindingLine::message));
  }

  private static String level(FindingLine line) {
    return Texts.of("ui.level." + Levels.of(line.finding().severity()).style());
  }

  private void mend(@Nullable FindingLine line) {
    if (line != null) {
      line.mend(ways);
    }
  }

  private static final class Cell extends ListCell<FindingLine> {

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
    protected void updateItem(@Nullable FindingLine finding, boolean empty) {
      super.updateItem(finding, empty);
      if (empty || finding == null) {
        setGraphic(null);
        whole.say(null);
        return;
      }
      mark.show(Levels.of(finding.finding().severity()));
      whose.setText(finding.whose());
      message.setText(finding.message());
      whole.say(finding.message());
      setAccessibleText(
          String.join(" ", mark.getAccessibleText(), finding.whose(), finding.message()));
      setGraphic(line);
    }
  }
}
