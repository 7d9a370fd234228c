package org.liuzhun.ui.shell;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.store.Damage;
import org.liuzhun.store.Damages;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.session.Session;

/// Says what the disk destroyed, what is safe and what to do, until somebody has taken note.
final class DamageStrip extends HBox {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  DamageStrip(Session session) {
    super(10);
    setId("damages");
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("damage-strip");
    VBox words = new VBox(4);
    setHgrow(words, Priority.ALWAYS);
    Button seen = new Button(Texts.of("keep.damage.seen"));
    seen.setId("damage-seen");
    seen.setMinWidth(USE_PREF_SIZE);
    seen.setOnAction(_ -> {
      session.noteDamages();
      show(false);
    });
    getChildren().addAll(words, seen);
    List<String> said = session.damages().map(DamageStrip::words).orElse(List.of());
    for (String line : said) {
      Label label = new Paragraph(line);
      label.setMinHeight(USE_PREF_SIZE);
      words.getChildren().add(label);
    }
    show(!said.isEmpty());
  }

  private void show(boolean due) {
    setVisible(due);
    setManaged(due);
  }

  private static List<String> words(Damages.Report report) {
    List<String> words = new ArrayList<>();
    for (Damage damage : report.destroyed()) {
      words.add(Texts.of(
          "keep.damage.saves",
          damage.from(),
          damage.to(),
          time(damage.after(), "keep.damage.unknown"),
          time(damage.before(), "keep.damage.now")));
    }
    if (report.lost() > 0) {
      words.add(Texts.of("keep.damage.lost", report.lost()));
    }
    if (!report.mended().isEmpty()) {
      words.add(Texts.of("keep.damage.mended", String.join(", ", report.mended())));
    }
    if (!report.awaited().isEmpty()) {
      words.add(Texts.of("keep.damage.awaited", report.awaited().size()));
    }
    if (report.torn()) {
      words.add(Texts.of("keep.damage.torn"));
    }
    return words;
  }

  private static String time(@Nullable OffsetDateTime time, String otherwise) {
    return time == null ? Texts.of(otherwise) : TIME.format(time);
  }
}
