package org.liuzhun.ui.exchange;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.liuzhun.exchange.view.View;
import org.liuzhun.exchange.view.ViewList;
import org.liuzhun.exchange.view.ViewList.Made;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.session.Session;

/// Views for readers outside the village (选送件): making one, and those that were made here.
final class ViewsPanel extends Card {

  private static final int SHOWN = 12;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

  private final Session session;
  private final VBox made = new VBox(4);
  private final ViewForm form;

  ViewsPanel(Session session, FilePicker picker) {
    super("ui.view");
    this.session = session;
    form = new ViewForm(session, picker, this::made, this::say);
    button("view-begin", "ui.view.begin", form::ask);
    buttons.visibleProperty().bind(form.visibleProperty().not());
    buttons.managedProperty().bind(buttons.visibleProperty());
    made.setId("views-made");
    getChildren().add(2, form);
    getChildren().add(made);
    words.setText(Texts.of("ui.view.words"));
    refresh();
  }

  private void made(View view) {
    done(Texts.of(
        "ui.view.made", view.whom(), view.households(), view.until().toString(), view.number()));
    refresh();
  }

  /// The list as it is now.
  void refresh() {
    session.ask(book -> new ViewList(book).read(), this::show);
  }

  private void show(List<Made> views) {
    made.getChildren().setAll(views.stream().limit(SHOWN).map(ViewsPanel::line).toList());
  }

  private static Bar line(Made made) {
    return new Bar(
        14,
        muted(DAY.format(made.when())),
        new Label(made.whom()),
        muted(Texts.of("ui.view.of", made.households(), made.fields())),
        muted(Texts.of(made.wholeNumbers() ? "ui.view.whole" : "ui.view.masked")),
        muted(Texts.of("ui.view.to", made.until().toString())),
        muted(Texts.of("ui.view.digits", made.number())));
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("muted");
    return label;
  }
}
