package org.liuzhun.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import org.liuzhun.exchange.CarriedPackages;
import org.liuzhun.exchange.Outbox;
import org.liuzhun.exchange.RememberedFolder;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.JobBar;
import org.liuzhun.ui.session.Session;

/// Sending (送出): to everybody, with what they have not said they have.
final class SendPanel extends Card {

  /// The largest part in MB: as it is, for mail, for a small mailbox.
  private static final List<Integer> SIZES = List.of(16, 8, 2);

  private final Session session;
  private final FilePicker picker;
  private final Runnable sent;
  private final JobBar bar = new JobBar();
  private final Button write;
  private final Button save;
  private final Button all;
  private final ChoiceBox<Outbox.Pictures> pictures = new ChoiceBox<>();
  private final ChoiceBox<Integer> size = new ChoiceBox<>();
  private final ChoiceBox<To> to = new ChoiceBox<>();
  private List<UUID> everybody = List.of();
  private Optional<Path> folder = Optional.empty();
  private boolean known;
  private Runnable pressed = () -> {};

  SendPanel(Session session, FilePicker picker, Runnable sent) {
    super("ui.exchange.send");
    this.session = session;
    this.picker = picker;
    this.sent = sent;
    write = button("send-to-folder", "ui.exchange.send.folder", () -> whenKnown(this::toFolder));
    write.getStyleClass().add("accent");
    save = button("send-to-file", "ui.exchange.send.file", () -> whenKnown(() -> toFile(false)));
    all = button("send-all", "ui.exchange.send.all", () -> whenKnown(() -> toFile(true)));
    pictures.getItems().setAll(Outbox.Pictures.values());
    pictures.setValue(Outbox.Pictures.WITH);
    pictures.setConverter(
        Shown.as(value -> "ui.exchange.pictures." + value.name().toLowerCase(Locale.ROOT)));
    choice("send-pictures", "ui.exchange.pictures", pictures);
    getChildren().add(bar);
    size.getItems().setAll(SIZES);
    size.setValue(SIZES.getFirst());
    size.setConverter(Shown.as(value -> "ui.exchange.size." + value));
    choice("send-size", "ui.exchange.size", size);
    choice("send-to", "ui.exchange.send.to", to);
    to.managedProperty().bind(to.visibleProperty());
    to.maxWidthProperty().bind(buttons.widthProperty());
    offer(List.of());
  }

  /// To whom a package goes: to one of the other laptops, or to all of them.
  private record To(String name, List<UUID> laptops) {
    @Override
    public String toString() {
      return name;
    }
  }

  /// Where there is only one other, nobody has to choose.
  private void offer(List<To> single) {
    List<To> all = new ArrayList<>(List.of(new To(Texts.of("ui.exchange.send.to.all"), everybody)));
    all.addAll(single);
    if (!to.getItems().equals(all)) {
      To before = to.getValue();
      to.getItems().setAll(all);
      to.setValue(all.contains(before) ? before : all.getFirst());
    }
    to.setVisible(single.size() > 1);
  }

  void show(Facts facts) {
    everybody = facts.everybody();
    folder = facts.folder();
    write.setText(
        Texts.of(folder.isPresent() ? "ui.exchange.send.folder" : "ui.exchange.send.choose"));
    List<To> others = facts.laptops().stream()
        .filter(laptop -> everybody.contains(laptop.device()))
        .map(laptop -> new To(laptop.name(), List.of(laptop.device())))
        .toList();
    offer(others);
    List<String> names = others.stream().map(To::name).toList();
    words.setText(
        names.isEmpty()
            ? Texts.of("ui.exchange.send.nobody")
            : Texts.of("ui.exchange.send.words", String.join(" · ", names), facts.due()));
    for (Button button : List.of(write, save, all)) {
      button.setDisable(names.isEmpty());
    }
    if (!known && !names.isEmpty()) {
      session.background().show(pressed);
    }
    known = true;
  }

  /// What is pressed before the laptops and the folder are known is done when they are.
  private void whenKnown(Runnable act) {
    if (known) {
      act.run();
    } else {
      pressed = act;
    }
  }

  private void choice(String id, String key, ChoiceBox<?> box) {
    box.setId(id);
    box.setAccessibleText(Texts.of(key));
    buttons.getChildren().add(box);
  }

  void focus() {
    write.requestFocus();
  }

  private void toFolder() {
    Optional<Path> where = folder.isPresent()
        ? folder
        : picker.folder(new FilePicker.Request(Texts.of("ui.exchange.folder.choose"), null, null));
    where.ifPresent(path -> send(
        false,
        book -> {
          new RememberedFolder(book).set(path);
          return path.resolve(new Outbox(book, session.clock()).name());
        },
        book -> new CarriedPackages(book, session.clock()).handOn(path)));
  }

  private void toFile(boolean whole) {
    picker
        .save(new FilePicker.Request(Texts.of("ui.exchange.send.file"), "lzb", null))
        .ifPresent(file -> send(whole, _ -> file, _ -> 0));
  }

  private interface Place {
    Path of(Workbook workbook) throws Trouble;
  }

  private interface Carrying {
    int of(Workbook workbook) throws Trouble;
  }

  /// What was written, and what became of the packages for others.
  private record Done(Outbox.Sent sent, String carried) {}

  /// What is on the stick stays sent when those for others find no room beside it.
  private static String carried(Carrying carrying, Workbook book) {
    try {
      int carried = carrying.of(book);
      return carried == 0 ? "" : "\n" + Texts.of("exchange.handed-on", carried);
    } catch (Trouble trouble) {
      return "\n" + Texts.of("exchange.not-handed-on", trouble.getMessage());
    }
  }

  private void send(boolean whole, Place place, Carrying carrying) {
    busy("ui.exchange.sending");
    Outbox.Pictures which = pictures.getValue();
    long largest = Math.min(Outbox.WHOLE, (long) size.getValue() << 20);
    List<UUID> recipients = to.getValue().laptops();
    bar.show(session.order(
        (book, steps) -> {
          Outbox.Sent made = new Outbox(book, session.clock())
              .send(recipients, whole, which, place.of(book), largest, steps);
          return new Done(made, carried(carrying, book));
        },
        this::done,
        this::say));
  }

  private void done(Done all) {
    Outbox.Sent result = all.sent();
    String line = Texts.of(
        "ui.exchange.sent",
        result.files().getFirst(),
        result.transactions(),
        result.photographs(),
        result.files().size(),
        (result.bytes() + 1023) / 1024);
    done(line + all.carried());
    sent.run();
  }
}
