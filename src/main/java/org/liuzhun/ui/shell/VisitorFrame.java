package org.liuzhun.ui.shell;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.lock.LockScreen;
import org.liuzhun.ui.session.Persons;
import org.liuzhun.ui.session.Session;

/// The window while visitors look (查阅模式): one room under a band, no side bar, no search over the
/// village, no list to take out. Where the screen can be locked, only the passphrase ends it.
final class VisitorFrame extends StackPane {

  private final Session host;
  private final Room room;
  private final Runnable ended;
  private final VBox seen;
  private final Button end = new Button(Texts.of("ui.visitors.end"));

  VisitorFrame(Session host, Room room, String words, Runnable ended) {
    this.host = host;
    this.room = room;
    this.ended = ended;
    Label label = new Label(words);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    end.setId("end-visit");
    end.setOnAction(_ -> end());
    HBox band = new HBox(label, gap, end);
    band.getStyleClass().add("past-banner");
    VBox.setVgrow(room.node(), Priority.ALWAYS);
    seen = new VBox(band, room.node());
    seen.getStyleClass().add("past");
    getChildren().setAll(seen);
  }

  private void end() {
    Optional<Persons> locks = host.persons().filter(Persons::locks);
    if (locks.isEmpty()) {
      over();
      return;
    }
    Button back = new Button(Texts.of("ui.visitors.back"));
    back.setId("back-to-visit");
    back.setCancelButton(true);
    back.setOnAction(_ -> getChildren().setAll(seen));
    LockScreen lock = new LockScreen(locks.get()::unlock, host.person(), this::over);
    VBox asked = new VBox(12, lock.node(), back);
    VBox.setVgrow(asked.getChildren().getFirst(), Priority.ALWAYS);
    asked.getStyleClass().add("section");
    getChildren().setAll(asked);
  }

  private void over() {
    room.close();
    ended.run();
  }
}
