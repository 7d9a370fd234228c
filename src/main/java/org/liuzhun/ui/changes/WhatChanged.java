package org.liuzhun.ui.changes;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.liuzhun.print.changes.ChangeList;
import org.liuzhun.print.changes.ChangeWords;
import org.liuzhun.print.changes.Period;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Chronicle;
import org.liuzhun.store.HistoryEntry;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.history.ChangeTree;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Ways;

/// What was changed between two days, by whom and why (修改记录): narrowed to a person, a household, a
/// kind of record; printed as a list.
final class WhatChanged extends VBox {

  private static final int DAYS = 30;

  private final Session session;
  private final FilePicker picker;
  private final Ways ways;
  private final ChangesBar bar;
  private final Label said = new Paragraph();
  private final ChangeTree tree;
  private Chronicle chronicle = Chronicle.EMPTY;

  WhatChanged(Session session, FilePicker picker, Ways ways) {
    this.session = session;
    this.picker = picker;
    this.ways = ways;
    bar = new ChangesBar(session::village, this::read, this::fill);
    tree = new ChangeTree(zone(), session.laptop(), true);
    tree.setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER) {
        go();
        key.consume();
      }
    });
    tree.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        go();
      }
    });
    Button print = new Button(Texts.of("time.print"));
    print.setId("print-changes");
    print.setOnAction(_ -> print());
    bar.end(print);
    said.getStyleClass().add("muted");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    VBox panel = new VBox(tree);
    panel.getStyleClass().addAll("panel", "flush");
    VBox.setVgrow(tree, Priority.ALWAYS);
    VBox.setVgrow(panel, Priority.ALWAYS);
    getStyleClass().add("section");
    getChildren().addAll(bar, said, panel);
    LocalDate today = session.today();
    bar.begin(today.minusDays(DAYS), today);
  }

  @Override
  public void requestFocus() {
    bar.requestFocus();
  }

  /// Reads the changes of the days anew.
  void read() {
    bar.period().ifPresent(period -> {
      tree.reading();
      session.remember(
          workbook -> workbook.timeline().between(period.begins(zone()), period.ends(zone())),
          now -> {
            chronicle = now;
            bar.offer(now);
            fill();
          });
    });
  }

  private void fill() {
    List<HistoryEntry> entries = wanted();
    long saves = entries.stream().map(HistoryEntry::save).distinct().count();
    said.setText(entries.isEmpty() ? "" : Texts.of("time.count", entries.size(), saves));
    tree.show(new ChangeWords(session.village(), chronicle, session.cover()), entries);
  }

  private List<HistoryEntry> wanted() {
    return bar.filter().of(chronicle, zone());
  }

  private void go() {
    tree.chosen()
        .map(line -> line.entry())
        .ifPresent(entry -> household(entry)
            .ifPresent(household -> ways.go(
                new Place(household, entry.entity().section(), entry.row(), entry.field()))));
  }

  private Optional<UUID> household(HistoryEntry entry) {
    return chronicle.households().getOrDefault(entry.row(), java.util.Set.of()).stream()
        .filter(id -> session.village().dossier(id).isPresent())
        .findFirst();
  }

  private void print() {
    List<HistoryEntry> entries = wanted();
    VillageFile village = session.village();
    bar.period()
        .ifPresent(period -> picker
            .save(new FilePicker.Request(Texts.of("time.print"), "pdf", null))
            .ifPresent(file -> {
              said.setText(Texts.of("time.printing"));
              ChangeList list = new ChangeList(
                  new ChangeWords(village, chronicle), words(period), session.clock());
              session
                  .background()
                  .run(
                      Lane.JOBS,
                      () -> {
                        list.write(entries, file);
                        return file;
                      },
                      done -> {
                        session.exported(Texts.of("time.noted", entries.size(), done));
                        said.setText(Texts.of("time.printed", entries.size(), done));
                      },
                      trouble -> said.setText(trouble.getMessage()));
            }));
  }

  private String words(Period period) {
    String narrowed = bar.narrowed();
    return narrowed.isEmpty()
        ? period.words()
        : Texts.of("time.list.narrowed", period.words(), narrowed);
  }

  private ZoneId zone() {
    return session.clock().getZone();
  }
}
