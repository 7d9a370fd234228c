package org.liuzhun.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.ui.parts.Choice;
import org.liuzhun.ui.parts.StatusMark;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// What the table of headings does with keys, at rest and while a table is taken in.
@ExtendWith(ApplicationExtension.class)
class MatchPanelTest {

  private final List<String> settled = new ArrayList<>();

  private static void press(Node table, KeyCode code) {
    table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static void type(Node table) {
    table.fireEvent(
        new KeyEvent(KeyEvent.KEY_TYPED, "h", "", KeyCode.UNDEFINED, false, false, false, false));
  }

  @Test
  void keysSettleNothingWhileTheTableIsBusy(FxRobot robot) {
    robot.interact(() -> {
      MatchPanel panel = new MatchPanel(() -> settled.add("told"));
      panel.show(new Headings());
      Node table = panel.lookup("#matches");
      TextInputControl field = (TextInputControl) panel.lookup("#match-field");
      panel.open(false);
      press(table, KeyCode.ENTER);
      press(table, KeyCode.DELETE);
      type(table);
      assertEquals(List.of(), settled);
      assertEquals("", field.getText());
      panel.open(true);
      press(table, KeyCode.ENTER);
      press(table, KeyCode.DELETE);
      type(table);
      assertEquals(List.of("confirmed", "told", "null", "told"), settled);
      assertEquals("h", field.getText());
    });
  }

  /// One heading that is open; writes down what is done to it.
  private final class Headings implements MatchModel {

    @Override
    public List<MatchLine> lines() {
      return List.of(new MatchLine(StatusMark.Level.DOUBT, "A", "户主", "", "户主姓名", "", true));
    }

    @Override
    public List<Choice<String>> choices(int line) {
      return List.of();
    }

    @Override
    public void settle(int line, @Nullable String meaning) {
      settled.add(String.valueOf(meaning));
    }

    @Override
    public void confirm(int line) {
      settled.add("confirmed");
    }
  }
}
