package org.liuzhun.ui.batches;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.matching.Coverage;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Batch;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.RiskType;
import org.liuzhun.registry.db.Tables;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.Paragraph;
import org.liuzhun.ui.parts.StatusMark.Level;
import org.liuzhun.ui.parts.Term;
import org.liuzhun.ui.parts.WholeLine;
import org.liuzhun.ui.register.LineTable;
import org.liuzhun.ui.register.Page;
import org.liuzhun.ui.session.Place;
import org.liuzhun.ui.session.Session;

/// Causes and risks by the five batches: how many households have the burden, how many of them a
/// measure of each batch, how many none at all; below, the households behind the chosen line, those
/// without any measure first. Enter opens the file.
final class MatrixPage implements Page {

  private final Session session;
  private final LineTable matrix;
  private final LineTable households;
  private final WholeLine whole = new WholeLine("matrix-whole");
  private final VBox node = new VBox();
  private List<Map.Entry<Code, Coverage.Line>> lines = List.of();

  MatrixPage(Session session, Consumer<Place> go) {
    this.session = session;
    List<String> headings = new ArrayList<>(
        List.of(Texts.of("register.matrix.burden"), Texts.of("register.matrix.households")));
    Arrays.stream(Batch.values()).map(Term::of).forEach(headings::add);
    headings.add(Texts.of("register.matrix.none"));
    matrix = new LineTable(headings, List.of(190, 80, 110, 110, 120, 110, 140, 110), go)
        .named("matrix", Texts.of("register.matrix"))
        .saying("register.none.matrix")
        .figures(Listing.Type.FIGURE, IntStream.range(1, headings.size()).toArray());
    households = new LineTable(
            List.of(
                Texts.of("register.visits.group"),
                Texts.of("register.visits.household"),
                Texts.of("register.matrix.has")),
            List.of(90, 140, 600),
            go)
        .named("matrix-households", Texts.of("register.matrix.households"))
        .saying("register.none.matrix-households");
    Label hint = new Paragraph(Texts.of("register.matrix.hint"));
    hint.getStyleClass().add("muted");
    node.getStyleClass().add("list-page");
    node.getChildren().addAll(matrix, hint, households, whole);
    matrix.getSelectionModel().selectedIndexProperty().subscribe(_ -> behind());
    households
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(line -> whole.setText(line == null ? "" : said(line)));
  }

  @Override
  public String title() {
    return Texts.of("register.matrix");
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void enter() {
    matrix.requestFocus();
    if (matrix.getSelectionModel().isEmpty()) {
      matrix.getSelectionModel().selectFirst();
    }
  }

  @Override
  public void show() {
    List<Situation> situations = session.village().dossiers().stream()
        .map(file -> Situation.of(file, session.today()))
        .filter(situation -> !situation.closed())
        .toList();
    lines = List.copyOf(Coverage.of(situations).households().entrySet());
    matrix.fit(lines.size());
    matrix.show(lines.stream().map(MatrixPage::line).toList());
    behind();
  }

  private static LineTable.Line line(Map.Entry<Code, Coverage.Line> entry) {
    Coverage.Line line = entry.getValue();
    int none = line.burdened().size() - served(line).size();
    List<String> cells =
        new ArrayList<>(List.of(burden(entry.getKey()), count(line.burdened().size())));
    for (Batch batch : Batch.values()) {
      cells.add(count(line.served().getOrDefault(batch, Set.of()).size()));
    }
    cells.add(count(none));
    return new LineTable.Line(none == 0 ? Level.GOOD : Level.BAD, cells, null);
  }

  private static String count(int households) {
    return households == 0 ? "–" : Integer.toString(households);
  }

  /// A cause and a risk may have one name.
  private static String burden(Code burden) {
    String key = burden instanceof RiskType ? "register.matrix.risk" : "register.matrix.cause";
    return Texts.of(key, Term.of(burden));
  }

  private static Set<UUID> served(Coverage.Line line) {
    Set<UUID> served = new HashSet<>();
    line.served().values().forEach(served::addAll);
    return served;
  }

  private void behind() {
    int chosen = matrix.getSelectionModel().getSelectedIndex();
    boolean some = chosen >= 0 && chosen < lines.size();
    List<LineTable.Line> behind = some ? behind(lines.get(chosen).getValue()) : List.of();
    households.whole(behind);
    households.chooseSome();
  }

  /// Whose measures they are, and all of them.
  private static String said(LineTable.Line line) {
    return Texts.of("register.matrix.said", line.cells().get(1), line.cells().get(2));
  }

  private List<LineTable.Line> behind(Coverage.Line line) {
    Set<UUID> served = served(line);
    Stream<UUID> gaps =
        line.burdened().stream().filter(id -> !served.contains(id)).sorted();
    Stream<UUID> rest = line.burdened().stream().filter(served::contains).sorted();
    return Stream.concat(gaps, rest)
        .flatMap(id -> session.village().dossier(id).stream())
        .map(file -> household(file, served.contains(file.id())))
        .toList();
  }

  private static LineTable.Line household(Dossier file, boolean served) {
    String measures = file.rows(Catalogue.MEASURE).stream()
        .flatMap(row -> java.util.Optional.ofNullable(row.get(Tables.MEASURE.TYPE)).stream())
        .flatMap(type -> type.value().stream())
        .distinct()
        .map(Term::of)
        .collect(Collectors.joining(Texts.of("register.matrix.join")));
    return new LineTable.Line(
        served ? Level.GOOD : Level.BAD,
        List.of(file.household().get(HOUSEHOLD.VILLAGE_GROUP, ""), file.called(), measures),
        Place.of(file.id()));
  }
}
