package org.liuzhun.ui.register;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HELPER;
import static org.testfx.matcher.control.LabeledMatchers.hasText;

import java.util.List;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.session.MemorySession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A page over rows, by itself.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class ListPageTest {

  private static final UUID HELPER_ID = new UUID(1, 1);

  private TextField typed;
  private ListPage page;

  @Start
  void start(Stage stage) {
    Row helper = Row.empty(Catalogue.HELPER, HELPER_ID).with(HELPER.NAME, "周明");
    MemorySession session = new MemorySession(VillageFile.of(List.of(helper)));
    typed = new TextField();
    page =
        new ListPage(session, Catalogue.HELPER, "name").panel("register.pairing.names", _ -> typed);
    stage.setScene(new Scene((Parent) page.node(), 900, 600));
    stage.show();
    page.show();
    page.choose(HELPER_ID);
  }

  @Test
  void aFilterThatNothingPassesSaysSoAndNotThatNothingIsRecorded(FxRobot robot) {
    assertFalse(saysNone(robot));
    robot.interact(() -> {
      page.filters(new Filter("register.dividend.unpaid", _ -> false));
      page.show();
    });
    assertTrue(saysNone(robot));
  }

  private static boolean saysNone(FxRobot robot) {
    return robot.lookup(hasText(Texts.of("register.filter.none", 1))).query().isVisible();
  }

  @Test
  void thePanelThatIsTypedIntoKeepsTheCursorWhenTheVillageIsPublished(FxRobot robot) {
    TabPane below = (TabPane) page.node().lookup(".tab-pane");
    robot.interact(() -> below.getSelectionModel().selectLast());
    robot.interact(typed::requestFocus);
    assertTrue(typed.isFocused());
    robot.interact(page::show);
    assertTrue(typed.isFocused(), "the cursor stays in the panel");
  }
}
