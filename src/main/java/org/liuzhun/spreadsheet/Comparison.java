package org.liuzhun.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// The national system's sheets against the register, row by row and field by field
/// (比对): nothing is written.
///
/// @param lines what differs, in the order of the sheets, then what only the register has
/// @param absent field by field what the register has of households and people that the sheets lack
public record Comparison(List<Line> lines, List<Line> absent) {

  /// How much of the work is done when it is known whom the rows mean.
  private static final double PLANNED = 0.6;

  /// How the two differ (差异类别).
  public enum Kind {
    /// A row whose household or person the register has not.
    ONLY_THEIRS,
    /// A household or person that the sheets have not.
    ONLY_OURS,
    /// Both have a value, and not the same.
    DIFFERS,
    /// The register has a value, their cell is empty.
    THEIRS_EMPTY,
    /// Their cell has a value, the register has none.
    OURS_EMPTY,
    /// Nobody can say for sure whom the row means.
    IN_DOUBT;

    /// The name in the language in use.
    public String label() {
      return Texts.of("compare.kind." + name().toLowerCase(java.util.Locale.ROOT));
    }

    /// Whether it has to be typed into the national system if the register is right.
    public boolean isToType() {
      return this == ONLY_OURS || this == DIFFERS || this == THEIRS_EMPTY;
    }
  }

  /// One difference.
  ///
  /// @param kind how the two differ
  /// @param at the cell or row in the sheet; empty for what only the register has
  /// @param number the household's number
  /// @param who the person, or the household's head
  /// @param field the heading; empty where a whole row is meant
  /// @param theirs what the sheet says
  /// @param ours what the register says
  /// @param masks whether the values are numbers whose middle is hidden on the screen
  public record Line(
      Kind kind,
      String at,
      String number,
      String who,
      String field,
      String theirs,
      String ours,
      boolean masks) {

    /// A value as it may be seen by whoever looks over the shoulder.
    public String shown(String value) {
      return masks ? org.liuzhun.registry.Kind.idNumber().mask(value) : value;
    }
  }

  /// Compares the sheets with the register.
  ///
  /// @throws Trouble when no headings are known, or several villages and none ours
  public static Comparison of(ColumnMapping mapping, VillageFile village, ImportSettings settings)
      throws Trouble {
    return of(mapping, village, settings, Steps.NONE);
  }

  /// Compares the same, household by household.
  ///
  /// @throws Trouble as above, and when it is stopped
  public static Comparison of(
      ColumnMapping mapping, VillageFile village, ImportSettings settings, Steps steps)
      throws Trouble {
    Planner planner = new Planner(village, settings);
    ImportPlan plan =
        planner.plan(mapping.sheets(), mapping.remembered(), steps.within(0, PLANNED));
    List<Line> lines = new ArrayList<>(
        RowComparison.of(planner.taken(), village, settings, steps.within(PLANNED, 1)));
    for (CellProblem problem : plan.problems()) {
      if (problem.fate() == Fate.IN_DOUBT) {
        lines.add(new Line(
            Kind.IN_DOUBT,
            problem.position().toString(),
            "",
            "",
            "",
            problem.message(),
            "",
            false));
      }
    }
    planner.strangers().forEach(row -> lines.add(ListComparison.onlyTheirs(row)));
    List<Line> fields = new ArrayList<>();
    for (Header header : plan.headers()) {
      if (header.list() != null) {
        ListComparison entries =
            ListComparison.of(header, of(header, planner), planner.doubted(), village, settings);
        lines.addAll(entries.lines());
        fields.addAll(entries.absent());
      }
    }
    if (plan.headers().stream().anyMatch(header -> header.list() == null)) {
      boolean people = plan.headers().stream().anyMatch(Header::namesPeople);
      Absent absent = new Absent(plan.headers(), village, settings, people);
      absent.find(planner.taken(), planner.doubted());
      lines.addAll(absent.rows());
      fields.addAll(absent.fields());
    }
    return new Comparison(List.copyOf(lines), List.copyOf(fields));
  }

  /// The lines of one sheet.
  private static List<Planner.Taken> of(Header header, Planner planner) {
    return Stream.of(planner.taken(), planner.takenOfVillage())
        .flatMap(List::stream)
        .filter(one -> one.row().header() == header)
        .toList();
  }

  /// How many differences of each kind there are.
  public Map<Kind, Integer> counts() {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    lines.forEach(line -> counts.merge(line.kind(), 1, Integer::sum));
    return counts;
  }

  /// What must be typed into the national system if the register is right, by household and person,
  /// with whole numbers.
  public Listing toType() {
    List<List<String>> rows = Stream.concat(
            lines.stream().filter(line -> line.kind().isToType() && line.kind() != Kind.ONLY_OURS),
            absent.stream())
        .sorted(Comparator.comparing(Line::number).thenComparing(Line::who))
        .map(line ->
            List.of(line.number(), line.who(), line.field(), line.theirs(), line.ours(), ""))
        .toList();
    List<Listing.Column> columns = Stream.of(Texts.of("compare.type.headings").split("\\|"))
        .map(heading -> new Listing.Column(heading, Listing.Type.WORDS))
        .toList();
    return new Listing(
        Texts.of("compare.type"),
        List.of(Texts.of("compare.type.said", rows.size())),
        columns,
        rows);
  }
}
