package org.liuzhun.ui.households;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// The saved filters to choose from, with a line that saves the present one and one that forgets
/// the chosen one (常用筛选).
final class SavedFilterBox extends ComboBox<SavedFilterBox.@Nullable Entry> {

  /// A line of the list.
  ///
  /// @param text what it says
  /// @param filter the filter, or null for the lines that save and forget
  /// @param saves whether it saves the present filter
  record Entry(String text, @Nullable SavedFilter filter, boolean saves) {}

  /// Without a choice it says what it is for.
  private static final class Words extends StringConverter<@Nullable Entry> {
    @Override
    public String toString(@Nullable Entry entry) {
      return entry == null ? Texts.of("ui.households.saved") : entry.text();
    }

    @Override
    public @Nullable Entry fromString(String text) {
      return null;
    }
  }

  private final Session session;
  private final SavedFilters file;
  private final Supplier<HouseholdFilter> present;
  private final Consumer<SavedFilter> apply;
  private final Consumer<String> failed;
  private final TextField naming = new TextField();
  private List<SavedFilter> saved = List.of();
  private @Nullable SavedFilter chosen;
  private boolean filling;

  SavedFilterBox(
      Session session,
      Supplier<HouseholdFilter> present,
      Consumer<SavedFilter> apply,
      Consumer<String> failed) {
    this.session = session;
    this.present = present;
    this.apply = apply;
    this.failed = failed;
    file = new SavedFilters(session.folder().orElse(null));
    setId("saved-filters");
    setAccessibleText(Texts.of("ui.households.saved"));
    setMaxWidth(Double.MAX_VALUE);
    setConverter(new Words());
    setOnAction(_ -> chosen());
    prepareNaming();
    fill();
    session.background().run(Lane.JOBS, file::read, this::know, this::failed);
  }

  private void prepareNaming() {
    naming.setId("filter-name");
    naming.setPromptText(Texts.of("ui.households.saved.name"));
    naming.setAccessibleText(Texts.of("ui.households.saved.name"));
    naming.setOnAction(_ -> save());
    naming.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ESCAPE) {
        ask(false);
        key.consume();
      }
    });
    ask(false);
  }

  /// Where the name of a new one is typed.
  TextField naming() {
    return naming;
  }

  private void ask(boolean asks) {
    naming.setManaged(asks);
    naming.setVisible(asks);
    if (asks) {
      naming.requestFocus();
    } else {
      naming.clear();
    }
  }

  private void know(List<SavedFilter> now) {
    saved = now;
    fill();
  }

  private void failed(Trouble trouble) {
    failed.accept(trouble.getMessage());
  }

  private void fill() {
    filling = true;
    List<@Nullable Entry> entries = new ArrayList<>();
    saved.forEach(filter -> entries.add(new Entry(filter.name(), filter, false)));
    entries.add(new Entry(Texts.of("ui.households.saved.save"), null, true));
    SavedFilter now = chosen;
    if (now != null) {
      entries.add(new Entry(Texts.of("ui.households.saved.forget", now.name()), null, false));
    }
    getItems().setAll(entries);
    setValue(entries.stream()
        .filter(entry -> entry != null && now != null && now.equals(entry.filter()))
        .findFirst()
        .orElse(null));
    filling = false;
  }

  private void chosen() {
    Entry entry = getValue();
    if (filling || entry == null) {
      return;
    }
    if (entry.filter() != null) {
      chosen = entry.filter();
      apply.accept(entry.filter());
    } else if (entry.saves()) {
      ask(true);
    } else if (chosen != null) {
      keep(SavedFilters.without(saved, chosen.name()));
      chosen = null;
    }
    fill();
  }

  private void save() {
    if (!naming.getText().isBlank()) {
      chosen = SavedFilter.of(naming.getText(), present.get());
      keep(SavedFilters.with(saved, chosen));
      ask(false);
    }
  }

  private void keep(List<SavedFilter> now) {
    saved = now;
    fill();
    session.background().run(Lane.JOBS, () -> file.write(now), _ -> {}, this::failed);
  }
}
