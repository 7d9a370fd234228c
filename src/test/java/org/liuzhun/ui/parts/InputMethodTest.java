package org.liuzhun.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.VISIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jooq.TableField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.Sex;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.journeys.InputMethod;
import org.liuzhun.ui.journeys.Keyboard;
import org.liuzhun.ui.journeys.TypingWindow;
import org.liuzhun.ui.theme.Look;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Words from an input method arrive in every kind of field, once.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
class InputMethodTest {

  private final List<Edit> saved = new ArrayList<>();
  private final Desk desk = new Desk(
      References.NONE,
      (edit, done) -> {
        saved.add(edit);
        done.accept(Optional.empty());
      },
      _ -> Map.of());
  private final FxRobot robot = new FxRobot();
  private FormView person;
  private FormView visit;
  private TypingWindow window;
  private Keyboard keys;
  private InputMethod words;

  @Start
  void start(Stage stage) {
    Texts.use(Texts.CHINESE);
    Look.loadFonts();
    person = form(Catalogue.PERSON);
    visit = form(Catalogue.VISIT);
    window = TypingWindow.of(stage, new VBox(person, visit), 700, 600);
    keys = window.keys();
    words = window.words();
  }

  private FormView form(Entity entity) {
    RowForm form = new RowForm(entity, FormFields.of(entity), desk);
    form.show(Row.empty(entity, new UUID(1, 1)));
    return new FormView(form);
  }

  private void into(FormView form, TableField<?, ?> column) {
    robot.interact(() -> form.focus(form.form().entity().field(column)));
  }

  /// What was saved last.
  private Object saved(Entity entity, TableField<?, ?> column) {
    return saved.getLast().writes().getFirst().cells().get(entity.field(column));
  }

  @Test
  void wordsStandOnceAndAreSavedWhenTheFieldIsLeft() {
    into(person, PERSON.NAME);
    words.write("wang", "王").write("xx", "𠅤").write("shan", "山");
    assertEquals("王𠅤山", window.line());
    keys.press(KeyCode.TAB);
    assertEquals(1, saved.size());
    assertEquals("王𠅤山", saved(Catalogue.PERSON, PERSON.NAME));
  }

  @Test
  void lettersThatAreThrownAwayLeaveNothing() {
    into(person, PERSON.NAME);
    words.write("li", "李").compose("xiuy").cancel();
    assertEquals("李", window.line());
  }

  @Test
  void aWordReplacesWhatWasChosenAndNothingElse() {
    into(person, PERSON.NAME);
    words.write("wangxiuying", "王秀英");
    robot.interact(() -> ((TextInputControl) window.scene().getFocusOwner()).selectRange(1, 2));
    words.write("gui", "桂");
    assertEquals("王桂英", window.line());
  }

  @Test
  void enterWhileComposingStaysInTheField() {
    into(person, PERSON.NAME);
    var field = window.scene().getFocusOwner();
    words.compose("wang");
    keys.press(KeyCode.ENTER);
    assertEquals(field, window.scene().getFocusOwner());
    assertTrue(saved.isEmpty());
    words.commit("王");
    keys.press(KeyCode.ENTER);
    assertEquals("王", saved(Catalogue.PERSON, PERSON.NAME));
  }

  @Test
  void leavingWhileComposingLosesNothingAndTheNextWordIsNotDoubled() {
    into(person, PERSON.NAME);
    words.write("wang", "王").compose("xiu");
    into(visit, VISIT.CONTENT);
    assertEquals("王xiu", saved(Catalogue.PERSON, PERSON.NAME));
    words.write("tan", "探").write("wang", "望");
    assertEquals("探望", window.line());
    into(person, PERSON.NAME);
    assertEquals("王xiu", window.line());
  }

  @Test
  void aCodeIsFoundByItsWordAndEnterWhileComposingChoosesNothing() {
    into(person, PERSON.SEX);
    words.compose("n");
    keys.press(KeyCode.ENTER).press(KeyCode.DOWN);
    assertTrue(saved.isEmpty());
    words.commit("女");
    keys.press(KeyCode.TAB);
    assertEquals(Coded.of(Sex.FEMALE), saved(Catalogue.PERSON, PERSON.SEX));
  }

  @Test
  void aDayMayBeWrittenInWords() {
    into(person, PERSON.BIRTH);
    words.write("2016n3y5r", "2016年3月5日");
    keys.press(KeyCode.TAB);
    assertEquals(LocalDate.of(2016, 3, 5), saved(Catalogue.PERSON, PERSON.BIRTH));
  }

  @Test
  void aHiddenNumberTakesDigitsOfFullWidth() {
    into(person, PERSON.PHONE);
    words.write("138", "１３８").write("00001111", "００００１１１１");
    keys.press(KeyCode.TAB);
    assertEquals("13800001111", saved(Catalogue.PERSON, PERSON.PHONE));
  }

  @Test
  void severalLinesTakeWordsAndLineBreaks() {
    into(visit, VISIT.CONTENT);
    words.write("kan", "看");
    keys.press(KeyCode.SHIFT, KeyCode.ENTER);
    words.write("zhu", "𬭳");
    assertEquals("看\n𬭳", window.line());
    keys.press(KeyCode.TAB);
    assertEquals("看\n𬭳", saved(Catalogue.VISIT, VISIT.CONTENT));
  }

  @Test
  void aCharacterOutsideTheBasePlaneIsPastedAndTakenBackWhole() {
    into(person, PERSON.NAME);
    keys.paste("王𠅤𬭳");
    assertEquals("王𠅤𬭳", window.line());
    keys.press(KeyCode.BACK_SPACE);
    assertEquals("王𠅤", window.line());
    keys.press(KeyCode.LEFT).press(KeyCode.DELETE);
    assertEquals("王", window.line());
  }
}
