package org.liuzhun.ui.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.changes.Period;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.VillageSearch;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Chronicle;
import org.liuzhun.store.HistoryEntry;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.history.ChangeFilter;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.ColumnWidths;
import org.liuzhun.ui.parts.DayField;

/// The line above the changes (变更筛选): from which day to which, by whom, which household by name or
/// pinyin, which kind of record.
final class ChangesBar extends Bar {

  private static final int MOST_FOUND = 50;

  private final String everybody = Texts.of("time.everybody");
  private final String everything = Texts.of("time.everything");
  private final DayField from = new DayField(Texts.of("time.from"));
  private final DayField to = new DayField(Texts.of("time.to"));
  private final ObservableList<String> people = FXCollections.observableArrayList(everybody);
  private final ComboBox<String> who = new ComboBox<>(people);
  private final ObservableList<String> kinds = FXCollections.observableArrayList(everything);
  private final ComboBox<String> kind = new ComboBox<>(kinds);
  private final TextField household = new TextField();
  private final Supplier<VillageFile> village;

  /// @param read reads other days
  /// @param narrow shows fewer or more of what was read
  ChangesBar(Supplier<VillageFile> village, Runnable read, Runnable narrow) {
    this.village = village;
    getStyleClass().add("list-bar");
    who.setValue(everybody);
    who.setAccessibleText(Texts.of("time.column.who"));
    kind.setValue(everything);
    kind.setAccessibleText(Texts.of("time.record"));
    household.setPromptText(Texts.of("time.household"));
    ColumnWidths.prompted(household);
    household.setAccessibleText(Texts.of("time.household"));
    from.day().subscribe((_, _) -> read.run());
    to.day().subscribe((_, _) -> read.run());
    who.valueProperty().subscribe((_, _) -> narrow.run());
    kind.valueProperty().subscribe((_, _) -> narrow.run());
    household.textProperty().subscribe((_, _) -> narrow.run());
    Region gap = new Region();
    setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(new Label(Texts.of("time.from")), from);
    getChildren().addAll(new Label(Texts.of("time.to")), to, who, kind, household, gap);
  }

  @Override
  public void requestFocus() {
    from.requestFocus();
  }

  void begin(LocalDate first, LocalDate last) {
    from.show(first);
    to.show(last);
  }

  void end(Node node) {
    getChildren().add(node);
  }

  /// The days; empty while the last one is missing.
  Optional<Period> period() {
    return Optional.ofNullable(to.day().get()).map(last -> new Period(from.day().get(), last));
  }

  ChangeFilter filter() {
    String person = who.getValue();
    return new ChangeFilter(
        Objects.equals(person, everybody) ? null : person, null, null, households(), entity());
  }

  /// What it is narrowed to, in words; empty for everything.
  String narrowed() {
    return Stream.of(who.getValue(), kind.getValue(), household.getText())
        .filter(word -> word != null && !word.isBlank())
        .filter(word -> !word.equals(everybody) && !word.equals(everything))
        .collect(Collectors.joining("、"));
  }

  private @Nullable Set<UUID> households() {
    String words = household.getText().strip();
    return words.isEmpty()
        ? null
        : VillageSearch.of(village.get()).find(words, MOST_FOUND).stream()
            .map(hit -> hit.household())
            .collect(Collectors.toSet());
  }

  private @Nullable Entity entity() {
    return Catalogue.ENTITIES.stream()
        .filter(entity -> entity.label(Texts.language()).equals(kind.getValue()))
        .findFirst()
        .orElse(null);
  }

  /// Offers the people and the kinds of record that occur.
  void offer(Chronicle chronicle) {
    List<HistoryEntry> entries = chronicle.entries();
    offer(
        who,
        people,
        everybody,
        entries.stream().map(HistoryEntry::who).filter(name -> !name.isEmpty()));
    offer(
        kind,
        kinds,
        everything,
        entries.stream().map(entry -> entry.entity().label(Texts.language())));
  }

  private static void offer(
      ComboBox<String> box, ObservableList<String> items, String all, Stream<String> found) {
    String chosen = box.getValue();
    List<String> now = Stream.concat(Stream.of(all), found.distinct().sorted()).toList();
    if (!now.equals(items)) {
      items.setAll(now);
      box.setValue(items.contains(chosen) ? chosen : all);
    }
  }
}
