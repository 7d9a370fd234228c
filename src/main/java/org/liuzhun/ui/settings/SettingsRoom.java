package org.liuzhun.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.OneOf;
import org.liuzhun.ui.parts.Reveal;
import org.liuzhun.ui.parts.Scrolling;
import org.liuzhun.ui.session.Session;
import org.liuzhun.ui.shell.Room;
import org.liuzhun.ui.theme.Look;

/// The settings of this machine (设置): language, light or dark, size of letters, when the screen
/// locks itself, whether numbers are covered. Each holds at once.
public final class SettingsRoom implements Room {

  private static final List<Integer> SIZES = List.of(100, 112, 125, 150, Look.LARGEST);

  private final VBox page = new VBox();
  private final Scrolling scroll = new Scrolling(page);
  private final GridPane grid = new GridPane(18, 14);
  private final Consumer<Preferences> changed;
  private Preferences now;

  private final List<Runnable> closing = new ArrayList<>();
  private final List<Runnable> entering = new ArrayList<>();
  private @Nullable RestorePanel restore;

  /// The settings as they are, and who is told when one is changed; those of the open village
  /// below.
  ///
  /// @param restoring makes another workbook of a backup
  /// @param reporting writes the problem report
  public SettingsRoom(
      Session session,
      FilePicker picker,
      Preferences preferences,
      Consumer<Preferences> changed,
      Restoring restoring,
      Reporting reporting) {
    this.now = preferences;
    this.changed = changed;
    scroll.setFitToWidth(true);
    Label title = new Label(Texts.of("ui.room.settings"));
    title.getStyleClass().add("title");
    choices(
        "ui.settings.language",
        List.of(Texts.CHINESE, Texts.ENGLISH),
        Texts.language(),
        SettingsRoom::language,
        locale -> now.in(locale));
    choices(
        "ui.settings.ground",
        List.of(Look.Ground.values()),
        now.look().ground(),
        SettingsRoom::ground,
        ground -> now.with(new Look(ground, now.look().percent())));
    choices(
        "ui.settings.letters",
        SIZES,
        now.look().percent(),
        size -> size + " %",
        size -> now.with(new Look(now.look().ground(), size)));
    choices(
        "ui.settings.idle",
        Preferences.IDLE,
        now.idle(),
        minutes -> Texts.of("ui.settings.minutes", minutes),
        minutes -> now.idle(minutes));
    choices(
        "ui.settings.numbers",
        List.of(false, true),
        now.whole(),
        whole -> Texts.of(whole ? "ui.settings.whole" : "ui.settings.covered"),
        whole -> now.whole(whole));
    VBox panel = new VBox(grid);
    panel.getStyleClass().add("panel");
    page.getStyleClass().addAll("page", "settings");
    ParameterPanel parameters = new ParameterPanel(session);
    closing.add(parameters::close);
    page.getChildren().addAll(title, panel, parameters);
    session.persons().ifPresent(persons -> {
      PersonsPanel panels = new PersonsPanel(session, persons, picker);
      closing.add(panels::close);
      page.getChildren().add(panels);
    });
    session.safekeeping().ifPresent(safekeeping -> {
      BackupPanel backups = new BackupPanel(session, safekeeping, picker);
      closing.add(backups::close);
      RestorePanel panels = new RestorePanel(session, safekeeping, picker, restoring);
      closing.add(panels::close);
      restore = panels;
      AccessPanel accesses = new AccessPanel(session);
      entering.add(accesses::look);
      page.getChildren().addAll(backups, panels, accesses);
    });
    page.getChildren().add(new ProblemPanel(session.background(), picker, reporting));
  }

  @Override
  public Node node() {
    return scroll;
  }

  @Override
  public void enter() {
    scroll.requestFocus();
    entering.forEach(Runnable::run);
  }

  /// A backup that somebody opened waits for its passphrase.
  @Override
  public void openFile(Path file) {
    if (restore != null) {
      Reveal.show(restore);
      restore.choose(file);
    }
  }

  @Override
  public void close() {
    closing.forEach(Runnable::run);
  }

  private <T> void choices(
      String key,
      List<T> values,
      T chosen,
      Function<T, String> word,
      Function<T, Preferences> change) {
    Label label = new Label(Texts.of(key));
    label.getStyleClass().add("muted");
    OneOf<T> buttons = new OneOf<>(values, chosen, word, value -> {
      now = change.apply(value);
      changed.accept(now);
    });
    label.setLabelFor(buttons);
    grid.addRow(grid.getRowCount(), label, buttons);
  }

  private static String language(Locale language) {
    return Texts.of(language.equals(Texts.CHINESE) ? "ui.settings.chinese" : "ui.settings.english");
  }

  private static String ground(Look.Ground ground) {
    return switch (ground) {
      case LIGHT -> Texts.of("ui.settings.light");
      case DARK -> Texts.of("ui.settings.dark");
      case CONTRAST -> Texts.of("ui.settings.contrast");
    };
  }
}
