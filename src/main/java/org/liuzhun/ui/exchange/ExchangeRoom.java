package org.liuzhun.ui.exchange;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.liuzhun.exchange.RememberedFolder;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.DroppedFile;
import org.liuzhun.ui.parts.Scrolling;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Room;

/// The room of exchange (交换): one button to send, one to take in, the list of what is to be
/// compared, what readers propose, views for them, and the laptops with what each has said it has
/// seen. The remembered folder is watched
/// while the room is there.
public final class ExchangeRoom implements Room {

  private static final Duration LOOK = Duration.ofSeconds(3);

  private final Session session;
  private final SendPanel send;
  private final TakePanel take;
  private final ConflictPanel conflicts;
  private final LaptopPanel laptops;
  private final PackagesPanel packages;
  private final HandoutPanel handouts;
  private final ProposalPanel proposals;
  private final ViewsPanel views;
  private final Scrolling scroll = new Scrolling();
  private final Subscription listening;
  private final Subscription watching;
  private RememberedFolder.Watch watch = RememberedFolder.Watch.NONE;
  private boolean looking;

  /// The room of a session; files and folders are chosen with the picker.
  public ExchangeRoom(Session session, FilePicker picker) {
    this.session = session;
    take = new TakePanel(session, picker, this::refresh);
    send = new SendPanel(session, picker, this::refresh);
    conflicts = new ConflictPanel(session, this::refresh, send::focus);
    packages = new PackagesPanel(session.clock().getZone());
    handouts = new HandoutPanel(session, this::refresh);
    laptops = new LaptopPanel(session, picker, this::refresh);
    proposals = new ProposalPanel(session, send::focus);
    views = new ViewsPanel(session, picker);
    Label title = new Label(Texts.of("ui.room.exchange"));
    title.getStyleClass().add("title");
    VBox page = new VBox(
        title, halves(send, take), conflicts, proposals, handouts, views, laptops, packages);
    page.getStyleClass().add("page");
    scroll.setContent(page);
    scroll.setFitToWidth(true);
    DroppedFile.all(scroll, take::offer);
    listening = session.listen(_ -> refresh());
    watching = session.background().alarm().every(LOOK, this::look);
    refresh();
  }

  /// Two cards of the same width, however long the folder's name in one of them is.
  private static GridPane halves(Card left, Card right) {
    GridPane halves = new GridPane(12, 0);
    halves.addRow(0, left, right);
    for (Card card : List.of(left, right)) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      halves.getColumnConstraints().add(half);
      card.setMaxHeight(Double.MAX_VALUE);
    }
    return halves;
  }

  private void refresh() {
    session.ask(workbook -> Facts.of(workbook, session.clock(), session.cover()), this::show);
    proposals.refresh();
  }

  private void show(Facts facts) {
    watch = facts.watch();
    send.show(facts);
    take.show(facts);
    conflicts.show(facts);
    laptops.show(facts);
    packages.show(facts);
    handouts.show(facts.handouts());
    look();
  }

  /// Looks for packages in the remembered folder, away from the screen. While long work is under
  /// way one look waits for its end, not one after the other.
  private void look() {
    if (!looking) {
      looking = true;
      RememberedFolder.Watch now = watch;
      session.background().run(Lane.JOBS, now::waiting, found -> found(now, found), this::notFound);
    }
  }

  private void notFound(Trouble trouble) {
    looking = false;
    take.say(trouble);
  }

  private void found(RememberedFolder.Watch watched, List<Path> found) {
    looking = false;
    take.found(watched.folder(), found);
    if (!watched.equals(watch)) {
      look();
    }
  }

  @Override
  public Node node() {
    return scroll;
  }

  @Override
  public void enter() {
    send.focus();
  }

  /// Shows what taking an opened package in would come to.
  @Override
  public void openFile(Path file) {
    take.offer(List.of(file));
  }

  @Override
  public void close() {
    listening.unsubscribe();
    watching.unsubscribe();
  }
}
