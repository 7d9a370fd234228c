package org.liuzhun.ui.household;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Field;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.session.Place;

/// The household's years on one strip (时间线). Left and right go from one thing that happened to the
/// next, Enter goes to where it is recorded.
final class TimeLineSection implements SectionView {

  private final Consumer<Place> go;
  private final TimeStrip strip = new TimeStrip();
  private final Label said = new Paragraph();
  private final VBox node = new VBox();
  private List<TimeLine.Mark> marks = new ArrayList<>();
  private @Nullable Subject subject;
  private int at = -1;

  TimeLineSection(Consumer<Place> go) {
    this.go = go;
    strip.setId("time-strip");
    strip.setFocusTraversable(true);
    strip.setAccessibleText(SectionName.TIMELINE.label());
    strip.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    strip.whenChosen(this::choose, this::open);
    Label hint = new Paragraph(Texts.of("ui.household.time.hint"));
    hint.getStyleClass().addAll("muted", "small");
    VBox panel = new VBox(8, strip, said, hint);
    panel.getStyleClass().add("panel");
    node.getStyleClass().add("section");
    node.getChildren().add(panel);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Subject shown) {
    Subject before = subject;
    boolean other = before == null || !before.id().equals(shown.id());
    if (before == null || other || before.dossier() != shown.dossier()) {
      TimeLine line = TimeLine.of(shown);
      marks = line.marks();
      strip.show(line, shown.today());
      choose(other ? marks.size() - 1 : Math.min(at, marks.size() - 1));
    }
    subject = shown;
    if (marks.isEmpty()) {
      said.setText(Texts.of("ui.household.time.none"));
    }
  }

  @Override
  public boolean focus(@Nullable UUID row, @Nullable Field<?> field) {
    if (row == null && field == null) {
      strip.requestFocus();
      return true;
    }
    return false;
  }

  private void choose(TimeLine.Mark mark) {
    choose(marks.indexOf(mark));
  }

  private void choose(int mark) {
    at = mark;
    if (mark >= 0) {
      said.setText(marks.get(mark).text());
      strip.setAccessibleHelp(said.getText());
      strip.choose(marks.get(mark));
    }
  }

  private void open() {
    Subject now = subject;
    if (now != null && at >= 0) {
      TimeLine.Mark mark = marks.get(at);
      go.accept(new Place(now.id(), mark.row().entity().section(), mark.row().id(), null));
    }
  }

  private void pressed(KeyEvent key) {
    boolean taken = true;
    if (key.getCode() == KeyCode.RIGHT) {
      choose(Math.min(at + 1, marks.size() - 1));
    } else if (key.getCode() == KeyCode.LEFT) {
      choose(Math.max(at - 1, Math.min(0, marks.size() - 1)));
    } else if (key.getCode() == KeyCode.HOME) {
      choose(Math.min(0, marks.size() - 1));
    } else if (key.getCode() == KeyCode.END) {
      choose(marks.size() - 1);
    } else if (key.getCode() == KeyCode.ENTER) {
      open();
    } else {
      taken = false;
    }
    if (taken) {
      key.consume();
    }
  }
}
