package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.spreadsheet.sheet.Cell;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// Compares the rows of sheets with what the register says of the same household or person. What a
/// household's rows repeat is said once.
final class RowComparison {

  private final VillageFile village;
  private final ImportSettings settings;
  private final CellText register;
  private final List<Comparison.Line> lines = new ArrayList<>();
  private final Set<String> said = new HashSet<>();
  private final Map<UUID, Optional<Member>> heads = new HashMap<>();

  private RowComparison(VillageFile village, ImportSettings settings) {
    this.village = village;
    this.settings = settings;
    register = new CellText(village);
  }

  static List<Comparison.Line> of(
      List<Planner.Taken> taken, VillageFile village, ImportSettings settings, Steps steps)
      throws Trouble {
    RowComparison comparison = new RowComparison(village, settings);
    steps.each(taken, one -> {
      // Entries of lists have no row of their own to be compared with.
      if (one.row().header().list() == null) {
        comparison.compare(one.row(), one.subject());
      }
    });
    return comparison.lines;
  }

  private void compare(SheetRow row, Subject subject) {
    Optional<Dossier> dossier = village.dossier(subject.household());
    UUID person = subject.person();
    boolean known =
        dossier.isPresent() && (person == null || dossier.get().member(person).isPresent());
    if (!known) {
      lines.add(new Comparison.Line(
          Comparison.Kind.ONLY_THEIRS,
          row.position().toString(),
          words(row, "household.number"),
          words(row, "person.name"),
          "",
          Texts.of(dossier.isEmpty() ? "compare.household" : "compare.person"),
          "",
          false));
      return;
    }
    for (Column column : row.header().columns()) {
      Meaning meaning = column.meaning();
      if (meaning != null && tells(meaning)) {
        compare(row, subject, dossier.orElseThrow(), column, meaning);
      }
    }
  }

  private void compare(
      SheetRow row, Subject subject, Dossier dossier, Column column, Meaning meaning) {
    Cell cell = row.cells().stream()
        .filter(placed -> placed.column() == column)
        .map(SheetRow.Placed::cell)
        .findFirst()
        .orElse(Cell.blank());
    String theirs = Hygiene.key(cell.shown()).isEmpty() ? "" : cell.shown().strip();
    Optional<Member> head =
        heads.computeIfAbsent(dossier.id(), _ -> dossier.head(settings.today()));
    String ours = Texts.speaking(Texts.CHINESE, () -> register.of(meaning, subject, head));
    if (theirs.isEmpty() && ours.isEmpty() || isSame(meaning, cell, ours, column.heading())) {
      return;
    }
    boolean personal = meaning instanceof Meaning.OfField(var field)
        ? Subject.isPersonal(CellText.entity(field))
        : meaning instanceof Meaning.Identity || meaning instanceof Meaning.Health;
    UUID person = subject.person();
    String who = personal && person != null
        ? dossier.member(person).map(Member::name).orElse("")
        : dossier.title();
    UUID whose = personal && person != null ? person : dossier.id();
    if (said.add(whose + column.heading() + theirs)) {
      lines.add(new Comparison.Line(
          theirs.isEmpty()
              ? Comparison.Kind.THEIRS_EMPTY
              : ours.isEmpty() ? Comparison.Kind.OURS_EMPTY : Comparison.Kind.DIFFERS,
          row.header().sheet().at(row.position().row(), column.index()).toString(),
          dossier.household().get(HOUSEHOLD.NUMBER, ""),
          who,
          column.heading(),
          theirs,
          ours,
          masks(meaning)));
    }
  }

  /// Whether a column tells something of a household or person, not only where and when;
  /// entries of lists are no cells of a row.
  static boolean tells(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Place _,
          Meaning.Year _,
          Meaning.OfList _,
          Meaning.Risk _,
          Meaning.Disaster _,
          Meaning.Measures _,
          Meaning.Removed _,
          Meaning.After _,
          Meaning.Worked _ -> false;
      default -> true;
    };
  }

  /// Whether the values of a column are numbers whose middle is hidden on the screen.
  static boolean masks(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Identity _, Meaning.HeadId _ -> true;
      case Meaning.OfField(var field) -> field.isMasked();
      case Meaning.OfList(var field) -> field.isMasked();
      default -> false;
    };
  }

  /// Whether cell and register say the same, each written in its own way.
  private static boolean isSame(Meaning meaning, Cell cell, String ours, String heading) {
    return switch (meaning) {
      case Meaning.OfField(var field) -> isSame(field.kind(), cell, ours, heading);
      case Meaning.Item _, Meaning.Total _ -> isSame(Kind.money(), cell, ours, heading);
      case Meaning.Identity _, Meaning.HeadId _ ->
        Objects.equals(
            Claim.holder(Hygiene.clean(cell.shown()).toUpperCase(java.util.Locale.ROOT)),
            Claim.holder(ours));
      case Meaning.Health _ ->
        !cell.isBlank()
            && !ours.isEmpty()
            && Objects.equals(Health.read(cell.shown()), Health.read(ours));
      default -> Hygiene.clean(cell.shown()).equals(ours);
    };
  }

  static <T> boolean isSame(Kind<T> kind, Cell cell, String ours, String heading) {
    if (!(CellValue.parse(kind, cell, heading) instanceof Parsed.Value<T>(T theirs))
        || !(kind.parse(ours) instanceof Parsed.Value<T>(T known))) {
      return false;
    }
    return theirs instanceof BigDecimal one && known instanceof BigDecimal other
        ? one.compareTo(other) == 0
        : Objects.equals(theirs, known);
  }

  private static String words(SheetRow row, String key) {
    return row.find(key).map(placed -> placed.shown().strip()).orElse("");
  }
}
