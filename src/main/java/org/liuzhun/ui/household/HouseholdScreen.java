package org.liuzhun.ui.household;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Finding;
import org.liuzhun.assessment.Judgement;
import org.liuzhun.policy.Policy;
import org.liuzhun.print.changes.ChangeWords;
import org.liuzhun.print.send.Printers;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.exchange.HouseholdConflicts;
import org.liuzhun.ui.history.RowPast;
import org.liuzhun.ui.parts.Beneath;
import org.liuzhun.ui.parts.Desk;
import org.liuzhun.ui.parts.FormView;
import org.liuzhun.ui.parts.Pages;
import org.liuzhun.ui.parts.Showing;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.session.HouseholdFile;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;

/// One household's file on the screen (农户档案): header, five questions, sections. Sections are
/// made when they are first shown and then filled with whichever household is open, so that
/// the cursor stays in its field.
public final class HouseholdScreen implements HouseholdFile {

  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  private static final KeyCombination VISIT =
      new KeyCodeCombination(KeyCode.J, KeyCombination.SHORTCUT_DOWN);

  /// The toolkit walks through all nodes of a window for each picture, those behind other tabs
  /// included: only the sections used last stay in it.
  private static final int LAID_OUT = 3;

  private static final double LOW_BELOW_EM = 44;

  private final Session session;
  private final MadeSections made;
  private final Map<SectionName, Node> contents = new EnumMap<>(SectionName.class);
  private final Deque<SectionName> recent = new ArrayDeque<>();
  private final Map<SectionName, Tab> tabs = new EnumMap<>(SectionName.class);
  private final Pages pane = new Pages();
  private final HouseholdHeader header;
  private final HouseholdConflicts conflicts;
  private final QuestionStrip questions = new QuestionStrip(this::open);
  private final VBox node = new VBox();
  private final Subscription listening;
  private final FindingWalk walk = new FindingWalk();
  private final Map<SectionName, StatusMark.@Nullable Level> marked =
      new EnumMap<>(SectionName.class);
  private @Nullable Subject subject;
  /// A section that is just being opened is filled once, at the end.
  private boolean opening;
  private @Nullable Place wanted;

  /// The file over a session in which nothing is added to it.
  public HouseholdScreen(Session session) {
    this(session, new FilePicker.Nothing(), Printers.NONE);
  }

  /// The file over a session.
  ///
  /// @param picker asks for files with photographs
  /// @param printers print papers
  public HouseholdScreen(Session session, FilePicker picker, Printers printers) {
    this.session = session;
    conflicts = new HouseholdConflicts(session, this::fillOpen);
    Desk desk = new Desk(
        new DossierReferences(() -> subject),
        session::save,
        row -> subject == null ? Map.of() : conflicts.with(row, subject.notes(row)),
        session.unfinished(),
        this::remember,
        Showing.of(session),
        session.isPast());
    made = new MadeSections(
        new Sections(
            desk, session, picker, printers, this::mend, this::show, this::show, this::cover),
        () -> subject);
    header = new HouseholdHeader(() -> open(SectionName.PREVIEW));
    for (SectionName name : SectionName.values()) {
      Tab tab = new Tab(name.label());
      tabs.put(name, tab);
      pane.getTabs().add(tab);
    }
    pane.getSelectionModel().selectedIndexProperty().subscribe(this::fillOpen);
    pane.getSelectionModel().selectedIndexProperty().subscribe(this::fit);
    node.heightProperty().subscribe(_ -> Platform.runLater(this::fit));
    node.sceneProperty()
        .flatMap(Scene::heightProperty)
        .subscribe(_ -> Platform.runLater(this::fit));
    pane.getStyleClass().add("sections");
    VBox.setVgrow(pane, Priority.ALWAYS);
    node.getStyleClass().add("household-file");
    node.getChildren().addAll(header, questions, conflicts, pane, new KeyHints(session));
    node.setVisible(false);
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    node.sceneProperty().subscribe(scene -> {
      if (scene == null) {
        leave();
      }
    });
    listening = session.listen(_ -> refresh());
  }

  @Override
  public Node node() {
    return node;
  }

  /// Shows a household at the section and field that are open now.
  public void show(UUID household) {
    show(Place.of(household));
  }

  @Override
  public void show(Place place) {
    cover(null);
    Optional<Field<?>> field = focusedField();
    leave();
    read(place.household());
    if (place.section() != null) {
      opening = true;
      open(SectionName.of(place.section()));
      opening = false;
    }
    fill();
    if (place.row() != null || place.field() != null) {
      focus(place.row(), place.field());
    } else {
      field.ifPresent(this::stay);
    }
  }

  /// The same field of another household: its text is selected, as when one comes to it by Tab.
  private void stay(Field<?> field) {
    if (!focusedField().equals(Optional.of(field))) {
      current().focus(null, field);
    } else if (node.getScene().getFocusOwner() instanceof TextField line) {
      line.selectAll();
    }
  }

  @Override
  public void enter() {
    Place place = wanted;
    if (focusedField().isEmpty()) {
      cursor(place == null ? null : place.row(), place == null ? null : place.field());
    }
  }

  /// Puts the cursor into a field of a row of the open household.
  public void focus(@Nullable UUID row, @Nullable Field<?> field) {
    if (field != null) {
      open(SectionName.of(Catalogue.entityOf(field).section()));
    }
    cursor(row, field);
  }

  /// A section that was just opened takes the cursor only once it is laid out.
  private void cursor(@Nullable UUID row, @Nullable Field<?> field) {
    SectionView section = current();
    settle(section);
    section.focus(row, field);
  }

  /// Shows something in the place of the file; null shows the file again.
  private void cover(@Nullable Node over) {
    boolean was = node.getChildren().removeIf(child -> child.getStyleClass().contains("past"));
    if (was || over != null) {
      node.getChildren().forEach(child -> {
        child.setVisible(over == null);
        child.setManaged(over == null);
      });
    }
    if (over != null) {
      VBox.setVgrow(over, Priority.ALWAYS);
      node.getChildren().add(over);
      over.requestFocus();
    }
  }

  private void remember(UUID row, Consumer<RowPast> told) {
    session.remember(
        workbook -> workbook.timeline().rows(List.of(row)),
        chronicle -> told.accept(new RowPast(
            new ChangeWords(session.village(), chronicle, session.cover()),
            session.clock().getZone(),
            session.laptop())));
  }

  /// Takes whatever was typed.
  public void leave() {
    made.leave();
  }

  @Override
  public void close() {
    leave();
    listening.unsubscribe();
  }

  void open(SectionName name) {
    pane.getSelectionModel().select(tabs.get(name));
  }

  private SectionName name() {
    return SectionName.values()[Math.max(0, pane.getSelectionModel().getSelectedIndex())];
  }

  private SectionView current() {
    SectionName name = name();
    SectionView section = made.get(name);
    if (recent.isEmpty() || recent.getFirst() != name) {
      Tab tab = tab(name);
      if (tab.getContent() == null) {
        tab.setContent(contents.computeIfAbsent(name, _ -> content(section)));
      }
      recent.remove(name);
      recent.addFirst(name);
      if (recent.size() > LAID_OUT) {
        tab(recent.removeLast()).setContent(null);
      }
    }
    return section;
  }

  private Tab tab(SectionName name) {
    return Objects.requireNonNull(tabs.get(name));
  }

  private static Node content(SectionView section) {
    return section.scrolls() ? section.node() : new Beneath(section.node());
  }

  private void mend(Finding finding) {
    Subject now = subject;
    if (now != null) {
      now.section(finding).ifPresent(section -> open(SectionName.of(section)));
      cursor(finding.row(), finding.field());
    }
  }

  private void refresh() {
    if (subject != null) {
      read(subject.id());
      fill();
    }
  }

  private void read(UUID household) {
    subject = session.village().dossier(household).map(this::subject).orElse(null);
    node.setVisible(subject != null);
  }

  private Subject subject(Dossier dossier) {
    Optional<Judgement> judgement = session.judgement();
    return new Subject(
        session.village(),
        dossier,
        session.today(),
        judgement.map(all -> all.findings(dossier.id())).orElse(List.of()),
        judgement.map(all -> all.context().policy()).orElseGet(() -> Policy.of(session.village())),
        session.cover());
  }

  private void fill() {
    Subject now = subject;
    if (now == null) {
      return;
    }
    conflicts.look(now.id());
    header.show(now);
    questions.show(new FiveQuestions(now).lines());
    tabs.forEach((name, tab) -> mark(name, tab, now.worst(name.sections()).orElse(null)));
    fit();
    fillOpen();
  }

  /// In a low window, however far its page goes on, the five questions stand over the first section
  /// only.
  private void fit() {
    Scene window = node.getScene();
    boolean room = window == null
        || window.getHeight() > LOW_BELOW_EM * header.em()
        || name() == SectionName.values()[0];
    questions.setVisible(room);
    questions.setManaged(room);
  }

  private void mark(SectionName name, Tab tab, StatusMark.@Nullable Level level) {
    if (level != marked.get(name)) {
      tab.setGraphic(level == null ? null : new StatusMark(level));
      marked.put(name, level);
    }
  }

  private void fillOpen() {
    if (subject != null && !opening) {
      current().show(subject);
    }
  }

  private Optional<Field<?>> focusedField() {
    Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
    for (Node around = owner; around != null; around = around.getParent()) {
      if (around instanceof FormView form) {
        return form.focused().map(model -> model.field());
      }
    }
    return Optional.empty();
  }

  private void pressed(KeyEvent key) {
    if (UNDO.match(key) && !typing()) {
      session.undo();
      key.consume();
    } else if (REDO.match(key) && !typing()) {
      session.redo();
      key.consume();
    } else if (key.getCode() == KeyCode.TAB && key.isShortcutDown()) {
      turn(key.isShiftDown() ? -1 : 1);
      key.consume();
    } else if (key.getCode() == KeyCode.F7 && subject != null) {
      int by = key.isShiftDown() ? -1 : 1;
      walk.step(subject.id(), subject.findings(), by).ifPresent(this::mend);
      key.consume();
    } else if (VISIT.match(key) && !session.isPast()) {
      open(SectionName.HELPERS);
      settle(current());
      if (current() instanceof VisitsSection visits) {
        visits.record();
      }
      key.consume();
    }
  }

  /// Lays out a section that was never shown before; one that was needs no such work.
  private void settle(SectionView section) {
    if (section.node().getLayoutBounds().getWidth() <= 0 || section.node().getScene() == null) {
      node.applyCss();
      node.layout();
    }
  }

  /// Goes to the section after or before the open one, into its first field.
  private void turn(int by) {
    int sections = SectionName.values().length;
    int next = Math.floorMod(pane.getSelectionModel().getSelectedIndex() + by, sections);
    pane.getSelectionModel().select(next);
    settle(current());
    if (!current().focus(null, null)) {
      pane.requestFocus();
    }
  }

  /// While something is being typed, the keys belong to the text.
  private boolean typing() {
    Node owner = node.getScene().getFocusOwner();
    for (Node around = owner; around != null; around = around.getParent()) {
      if (around instanceof FormView form) {
        return form.focused().filter(model -> model.typing()).isPresent();
      }
    }
    return false;
  }
}
