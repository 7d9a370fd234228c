package org.liuzhun.ui.exchange;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.liuzhun.exchange.PackageList.Entry;
import org.liuzhun.text.Texts;

/// The packages that were written and taken in lately (收发记录).
final class PackagesPanel extends Card {

  private static final int SHOWN = 12;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final GridPane table = new GridPane(18, 4);
  private final ZoneId zone;

  PackagesPanel(ZoneId zone) {
    super("ui.exchange.packages");
    this.zone = zone;
    getChildren().add(2, table);
  }

  void show(Facts facts) {
    List<Entry> entries = facts.packages();
    words.setText(Texts.of(
        entries.isEmpty() ? "ui.exchange.packages.none" : "ui.exchange.packages.words",
        entries.size()));
    table.getChildren().clear();
    int line = 0;
    for (Entry entry : entries.stream().limit(SHOWN).toList()) {
      table.addRow(
          line++,
          muted(TIME.format(entry.when().atZone(zone))),
          new Label(Texts.of(entry.sent() ? "ui.exchange.send" : "ui.exchange.take")),
          new Label(entry.who()),
          muted(Texts.of("ui.exchange.packages.size", (entry.bytes() + 1023) / 1024)),
          muted(Texts.of(
              entry.sent() ? "ui.exchange.packages.saves" : "ui.exchange.packages.updates",
              entry.updates())),
          muted(entry.file()));
    }
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("muted");
    return label;
  }
}
