package org.liuzhun.ui.exchange;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.liuzhun.exchange.ConflictWords;
import org.liuzhun.exchange.Standing;
import org.liuzhun.store.Apart.Held;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.session.Session;

/// What a revoked laptop wrote afterwards (另放的保存), to be adopted save by save.
final class ApartPanel extends VBox {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Session session;
  private final Consumer<String> done;
  private final Consumer<Trouble> failed;

  ApartPanel(Session session, Consumer<String> done, Consumer<Trouble> failed) {
    super(6);
    this.session = session;
    this.done = done;
    this.failed = failed;
    setVisible(false);
    managedProperty().bind(visibleProperty());
  }

  /// A save with its words.
  private record Line(Held held, String words) {}

  void show(Standing laptop) {
    session.ask(
        book -> {
          ConflictWords words =
              new ConflictWords(book.village(), book.sharing().trust(), session.cover());
          return book.sharing().apart().of(laptop.device()).stream()
              .map(held -> new Line(held, told(words, held)))
              .toList();
        },
        lines -> show(laptop, lines));
  }

  private static String told(ConflictWords words, Held held) {
    String values = held.values().stream().map(words::apart).collect(Collectors.joining("; "));
    return Texts.of("ui.exchange.apart.line", TIME.format(held.when()), held.who(), values);
  }

  private void show(Standing laptop, List<Line> lines) {
    Label heading = new Label(Texts.of(
        lines.isEmpty() ? "ui.exchange.apart.none" : "ui.exchange.apart.words",
        laptop.name(),
        lines.size()));
    heading.setWrapText(true);
    heading.getStyleClass().add("muted");
    getChildren().setAll(heading);
    lines.forEach(line -> getChildren().add(line(laptop, line)));
    setVisible(true);
  }

  private HBox line(Standing laptop, Line line) {
    Label words = new Label(line.words());
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button adopt = new Button(Texts.of("ui.exchange.apart.adopt"));
    adopt.getStyleClass().add("adopt");
    adopt.setAccessibleText(adopt.getText() + " " + line.words());
    adopt.setOnAction(_ -> adopt(laptop, line.held()));
    HBox box = new HBox(8, adopt, words);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private void adopt(Standing laptop, Held held) {
    String reason = Texts.of("ui.exchange.apart.reason", laptop.name());
    session.order(
        book -> book.sharing().apart().adopt(held, reason),
        _ -> {
          done.accept(Texts.of("ui.exchange.apart.adopted"));
          show(laptop);
        },
        failed);
  }
}
