package org.liuzhun.ui.exchange;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.liuzhun.exchange.Admission;
import org.liuzhun.exchange.Standing;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// The laptops and what each has said it has seen (谁已看到什么); admitting one, in place.
final class LaptopPanel extends Card {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private final Session session;
  private final FilePicker picker;
  private final Runnable changed;
  private final AdmitForm admitting;
  private final RevokeForm revoking;
  private final ApartPanel apart;
  private final GridPane table = new GridPane(18, 6);

  LaptopPanel(Session session, FilePicker picker, Runnable changed) {
    super("ui.exchange.seen");
    this.session = session;
    this.picker = picker;
    this.changed = changed;
    admitting = new AdmitForm(session, picker, this::told, this::say);
    revoking = new RevokeForm(session, this::told, this::say);
    apart = new ApartPanel(session, this::told, this::say);
    button("admit-laptop", "ui.exchange.admit", this::read);
    getChildren().add(2, table);
    getChildren().addAll(4, List.of(admitting, revoking, apart));
  }

  private static String word(Role role) {
    return Texts.of("exchange.role." + role.name().toLowerCase(Locale.ROOT));
  }

  void show(Facts facts) {
    table.getChildren().clear();
    heading(List.of(
        "ui.exchange.laptop",
        "ui.exchange.role",
        "ui.exchange.theirs-has",
        "ui.exchange.ours-has"));
    int line = 1;
    for (Standing laptop : facts.laptops()) {
      show(laptop, line++);
    }
    words.setText(Texts.of("ui.exchange.seen.words") + refusals(facts));
    admitting.show(facts);
  }

  /// What this laptop may not do, and who may.
  private static String refusals(Facts facts) {
    boolean others = facts.laptops().stream()
        .anyMatch(laptop -> !laptop.here() && !laptop.revoked() && !laptop.revocable());
    String admits = facts.admits().isEmpty() ? "\n" + Texts.of("ui.exchange.admit.higher") : "";
    return admits + (others ? "\n" + Texts.of("ui.exchange.revoke.higher") : "");
  }

  private void show(Standing laptop, int line) {
    table.addRow(
        line,
        new StatusMark(level(laptop)),
        new Label(laptop.name()),
        muted(word(laptop.role())),
        new Label(theirs(laptop)),
        new Label(ours(laptop)),
        acts(laptop));
  }

  /// What can be done about a laptop, in its line.
  private Node acts(Standing laptop) {
    Button act = new Button();
    act.getStyleClass().add("quiet");
    if (laptop.revoked() && laptop.apart() > 0) {
      act.setText(Texts.of("ui.exchange.apart.look"));
      act.setId("apart-" + laptop.name());
      act.setOnAction(_ -> apart.show(laptop));
    } else if (!laptop.revoked() && laptop.revocable()) {
      act.setText(Texts.of("ui.exchange.revoke"));
      act.setId("revoke-" + laptop.name());
      act.setOnAction(_ -> revoking.ask(laptop));
    } else {
      return new Label();
    }
    act.setAccessibleText(act.getText() + " " + laptop.name());
    return act;
  }

  private void heading(List<String> keys) {
    for (int i = 0; i < keys.size(); i++) {
      table.add(muted(Texts.of(keys.get(i))), i + 1, 0);
    }
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("muted");
    return label;
  }

  private static Level level(Standing laptop) {
    if (laptop.revoked()) {
      return Level.BAD;
    }
    if (laptop.here()) {
      return Level.GOOD;
    }
    if (laptop.said() == null) {
      return Level.UNKNOWN;
    }
    return laptop.due() > 0 || laptop.missing() > 0 ? Level.DOUBT : Level.GOOD;
  }

  private static String theirs(Standing laptop) {
    if (laptop.here()) {
      return Texts.of("ui.exchange.here");
    }
    if (laptop.revoked()) {
      return Texts.of("ui.exchange.revoked");
    }
    return laptop.said() == null
        ? Texts.of("ui.exchange.silent")
        : Texts.of("ui.exchange.said", TIME.format(laptop.said()), laptop.sees(), laptop.due());
  }

  private static String ours(Standing laptop) {
    if (laptop.here()) {
      return "";
    }
    if (laptop.apart() > 0) {
      return Texts.of("ui.exchange.laptop.apart", laptop.apart());
    }
    return laptop.missing() > 0
        ? Texts.of("ui.exchange.missing", laptop.have() + 1, laptop.have() + laptop.missing())
        : Texts.of("ui.exchange.have", laptop.have());
  }

  private void told(String words) {
    done(words);
    changed.run();
  }

  private void read() {
    picker
        .open(new FilePicker.Request(Texts.of("ui.exchange.admit"), null, null))
        .ifPresent(file -> session
            .background()
            .run(Lane.JOBS, () -> Admission.read(file), admitting::ask, this::say));
  }
}
