package org.liuzhun.ui.household;

import java.util.List;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.liuzhun.print.changes.ChangeWords;
import org.liuzhun.store.Chronicle;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.history.ChangeFilter;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.DayField;

/// The line above a household's history (修改记录的筛选): by whom, from which day, to which day.
final class HistoryBar extends Bar {

  private final String everybody = Texts.of("time.everybody");
  private final ObservableList<String> people = FXCollections.observableArrayList(everybody);
  private final ComboBox<String> who = new ComboBox<>(people);
  private final DayField from = new DayField(Texts.of("time.from"));
  private final DayField to = new DayField(Texts.of("time.to"));

  HistoryBar(Runnable changed) {
    getStyleClass().add("list-bar");
    who.setValue(everybody);
    who.setAccessibleText(Texts.of("time.column.who"));
    who.valueProperty().subscribe((_, _) -> changed.run());
    from.day().subscribe((_, _) -> changed.run());
    to.day().subscribe((_, _) -> changed.run());
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    getChildren()
        .addAll(who, new Label(Texts.of("time.from")), from, new Label(Texts.of("time.to")), to);
    getChildren().add(gap);
  }

  ChangeFilter filter() {
    String person = who.getValue();
    return new ChangeFilter(
        Objects.equals(person, everybody) ? null : person,
        from.day().get(),
        to.day().get(),
        null,
        null);
  }

  /// Offers the people who wrote; the chosen one stays when he is among them.
  void offer(Chronicle chronicle) {
    List<String> writers = chronicle.entries().stream()
        .filter(entry -> !entry.who().isEmpty())
        .map(ChangeWords::who)
        .distinct()
        .sorted()
        .toList();
    String chosen = who.getValue();
    people.setAll(everybody);
    people.addAll(writers);
    who.setValue(people.contains(chosen) ? chosen : everybody);
  }
}
