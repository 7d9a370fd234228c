package org.liuzhun.ui.household;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.changes.ChangeWords;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Chronicle;
import org.liuzhun.store.Edit;
import org.liuzhun.store.HistoryEntry;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.history.ChangeLine;
import org.liuzhun.ui.history.ChangeTree;
import org.liuzhun.ui.past.PastBanner;
import org.liuzhun.ui.past.PastSession;
import org.liuzhun.ui.session.Session;

/// All that was ever written in this file (修改记录), save by save, the latest first, what was deleted
/// included. A value can be taken back.
final class HistorySection implements SectionView {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Session session;
  private final ChangeTree tree;
  private final HistoryBar bar = new HistoryBar(this::fill);
  private final Button take = new Button(Texts.of("time.take"));
  private final VBox node = new VBox();
  private final Consumer<@Nullable Node> cover;
  private Chronicle chronicle = Chronicle.EMPTY;
  private @Nullable Subject subject;
  private @Nullable UUID told;

  /// @param cover shows something in the place of the file; null shows the file again
  HistorySection(Session session, Consumer<@Nullable Node> cover) {
    this.session = session;
    this.cover = cover;
    tree = new ChangeTree(zone(), session.laptop(), false).saying("time.none.household");
    tree.getSelectionModel().selectedItemProperty().subscribe(() -> take.setDisable(!mayTake()));
    take.setDisable(true);
    take.getStyleClass().add("quiet");
    take.setOnAction(_ -> take());
    Button look = new Button(Texts.of("time.look"));
    look.getStyleClass().add("quiet");
    look.setId("look-then");
    look.setOnAction(_ -> look());
    Button erase = new Button(Texts.of("time.erase"));
    erase.getStyleClass().add("quiet");
    erase.setId("erase");
    erase.setOnAction(_ -> erase());
    if (!session.isPast()) {
      bar.getChildren().addAll(take, look, erase);
    }
    VBox panel = new VBox(tree);
    panel.getStyleClass().addAll("panel", "flush");
    VBox.setVgrow(tree, Priority.ALWAYS);
    VBox.setVgrow(panel, Priority.ALWAYS);
    node.getStyleClass().add("section");
    node.getChildren().addAll(bar, panel);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public boolean scrolls() {
    return true;
  }

  @Override
  public void show(Subject shown) {
    subject = shown;
    UUID household = shown.id();
    if (!household.equals(told)) {
      chronicle = Chronicle.EMPTY;
      tree.reading();
    }
    session.remember(
        workbook -> workbook.timeline().household(household), now -> answered(household, now));
  }

  @Override
  public boolean focus(@Nullable UUID row, @Nullable Field<?> field) {
    tree.requestFocus();
    return true;
  }

  /// Opens the file as it was right after the chosen save.
  private void look() {
    Subject shown = subject;
    Optional<HistoryEntry> entry = tree.chosen().map(ChangeLine::entry);
    if (shown != null && entry.isPresent()) {
      Instant moment = entry.get().when().toInstant().plusMillis(1);
      UUID household = shown.id();
      session.ask(
          workbook -> workbook.asOf(moment),
          village -> cover.accept(past(village, moment, household)));
    }
  }

  private Node past(VillageFile village, Instant moment, UUID household) {
    PastSession past = new PastSession(session, village, moment);
    HouseholdScreen file = new HouseholdScreen(past);
    file.show(household);
    VBox.setVgrow(file.node(), Priority.ALWAYS);
    String words = MOMENT.format(moment.atZone(zone()));
    VBox whole = new VBox(
        new PastBanner(words, () -> {
          file.close();
          cover.accept(null);
        }),
        file.node());
    whole.getStyleClass().add("past");
    return whole;
  }

  private void erase() {
    Subject shown = subject;
    if (shown != null && node.getChildren().stream().noneMatch(ErasePanel.class::isInstance)) {
      ErasePanel panel = new ErasePanel(session, shown, chosen().map(Choice::field), erasing());
      panel.whenDone(() -> node.getChildren().remove(panel));
      node.getChildren().add(1, panel);
      panel.requestFocus();
    }
  }

  /// The row of the chosen value.
  private Optional<Row> erasing() {
    return chosen().map(Choice::row);
  }

  private void answered(UUID household, Chronicle now) {
    Subject shown = subject;
    boolean same = household.equals(told) && now.equals(chronicle);
    if (shown != null && shown.id().equals(household) && !same) {
      told = household;
      chronicle = now;
      bar.offer(now);
      fill();
    }
  }

  private void fill() {
    Subject shown = subject;
    if (shown != null) {
      ChangeWords words = new ChangeWords(shown.village(), chronicle, session.cover());
      tree.show(words, bar.filter().of(chronicle, zone()));
    }
  }

  private ZoneId zone() {
    return session.clock().getZone();
  }

  private boolean mayTake() {
    return chosen().isPresent();
  }

  private record Choice(HistoryEntry entry, Field<?> field, Row row) {}

  /// The chosen value, when its row is still there.
  private Optional<Choice> chosen() {
    Subject shown = subject;
    HistoryEntry entry = tree.chosen().map(ChangeLine::entry).orElse(null);
    boolean cell =
        tree.chosen().filter(line -> line.level() == ChangeLine.Level.CELL).isPresent();
    if (shown == null || entry == null || !cell || entry.what() != HistoryEntry.What.WRITTEN) {
      return Optional.empty();
    }
    Field<?> field = entry.field();
    return field == null
        ? Optional.empty()
        : shown.dossier().find(entry.row()).map(row -> new Choice(entry, field, row));
  }

  private void take() {
    chosen().ifPresent(choice -> {
      String reason = Texts.of("time.taken", ChangeWords.when(choice.entry(), zone()));
      session.save(written(choice, reason));
    });
  }

  @SuppressWarnings("unchecked")
  private static Edit written(Choice choice, String reason) {
    return Edit.begin()
        .because(reason)
        .set(
            choice.row(),
            (TableField<?, Object>) choice.field().column(),
            choice.entry().after())
        .build();
  }
}
