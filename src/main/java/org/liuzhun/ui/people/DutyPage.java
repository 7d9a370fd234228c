package org.liuzhun.ui.people;

import java.time.YearMonth;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Bar;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.register.Page;
import org.liuzhun.ui.session.Session;

/// The duty calendar (驻村考勤表): a month at a time, page keys go to the next and the one before.
final class DutyPage implements Page {

  private final Session session;
  private final DutyTable table = new DutyTable();
  private final Label month = new Label();
  private final VBox node = new VBox();
  private YearMonth shown;

  DutyPage(Session session) {
    this.session = session;
    shown = YearMonth.from(session.today());
    table.named(() -> Texts.of("register.duty") + " " + shown);
    month.getStyleClass().add("heading");
    Bar bar = new Bar(10, turn("previous", -1), month, turn("next", 1), legend());
    bar.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("list-page");
    node.getChildren().addAll(bar, table);
    node.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
      if (key.getCode() == KeyCode.PAGE_UP || key.getCode() == KeyCode.PAGE_DOWN) {
        turn(key.getCode() == KeyCode.PAGE_UP ? -1 : 1);
        key.consume();
      }
    });
  }

  private static Label legend() {
    Label legend = new Paragraph(Texts.of("register.duty.legend"));
    legend.getStyleClass().addAll("muted", "small");
    return legend;
  }

  private Button turn(String name, int months) {
    Button button = new Button(Texts.of("register.duty." + name));
    button.setId("duty-" + name);
    button.getStyleClass().add("quiet");
    button.setOnAction(_ -> turn(months));
    return button;
  }

  private void turn(int months) {
    shown = shown.plusMonths(months);
    show();
  }

  @Override
  public String title() {
    return Texts.of("register.duty");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void enter() {
    table.enter();
  }

  @Override
  public void show() {
    month.setText(shown.toString());
    table.show(DutyMonth.of(session.village(), session.today(), shown), session.today());
  }
}
