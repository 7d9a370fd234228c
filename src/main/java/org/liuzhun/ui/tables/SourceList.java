package org.liuzhun.ui.tables;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.spreadsheet.OwnLayout;
import org.liuzhun.spreadsheet.Source;
import org.liuzhun.text.Texts;

/// What a column can be filled from, narrowed by typing; Enter or a double click adds a column
/// (取数来源).
final class SourceList extends VBox {

  private List<Source> all = Source.all();
  private final TextField search = new TextField();
  private final ListView<Source> list = new ListView<>();
  private final Consumer<Source> add;

  SourceList(Consumer<Source> add) {
    super(6);
    this.add = add;
    search.setId("own-search");
    search.setPromptText(Texts.of("layout.own.search"));
    search.setAccessibleText(Texts.of("layout.own.search"));
    search.textProperty().subscribe(this::sift);
    search.setOnAction(_ -> list.getItems().stream().findFirst().ifPresent(add));
    search.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.DOWN) {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
        key.consume();
      }
    });
    list.setId("own-sources");
    list.setAccessibleText(Texts.of("layout.own.sources"));
    list.setCellFactory(_ -> new Cell());
    list.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER) {
        addChosen();
        key.consume();
      }
    });
    list.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        addChosen();
      }
    });
    setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(search, list);
    sift("");
  }

  /// Offers what lines of this kind can be filled from.
  void offer(OwnLayout.Unit unit) {
    List<Source> now = Source.all(unit);
    if (!now.equals(all)) {
      all = now;
      sift(search.getText());
    }
  }

  private void sift(String words) {
    String sought = words.strip().toLowerCase(Locale.ROOT);
    list.getItems()
        .setAll(all.stream()
            .filter(source ->
                (source.label() + source.term()).toLowerCase(Locale.ROOT).contains(sought))
            .toList());
  }

  private void addChosen() {
    Source chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      add.accept(chosen);
    }
  }

  private static final class Cell extends ListCell<Source> {
    @Override
    protected void updateItem(@Nullable Source source, boolean empty) {
      super.updateItem(source, empty);
      setText(empty || source == null ? null : source.label());
    }
  }
}
