package org.liuzhun.spreadsheet.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Unit;
import org.liuzhun.spreadsheet.heading.Guess;
import org.liuzhun.spreadsheet.heading.Heading;
import org.liuzhun.spreadsheet.heading.Measure;
import org.liuzhun.spreadsheet.heading.Reason;
import org.liuzhun.spreadsheet.heading.Remembered;
import org.liuzhun.spreadsheet.heading.Tables;
import org.liuzhun.spreadsheet.heading.Voice;
import org.liuzhun.spreadsheet.sheet.Position;
import org.liuzhun.text.Trouble;

/// Recognises what a form asks for, sheet by sheet.
final class FormReader {

  private static final java.util.regex.Pattern UNIT =
      java.util.regex.Pattern.compile(Tables.pattern("form.unit"));

  private static final String LEFT = new Asked.OfWork(Worked.LEAVE).id();

  private final Workbook workbook;
  private final Remembered remembered;
  private final @Nullable About wanted;
  private final List<String> groups;
  private final int year;
  private boolean sure = true;

  FormReader(
      Workbook workbook,
      Remembered remembered,
      @Nullable About wanted,
      List<String> groups,
      int year) {
    this.workbook = workbook;
    this.remembered = remembered;
    this.wanted = wanted;
    this.groups = groups;
    this.year = year;
  }

  /// The scope in which the headings of forms about this are remembered.
  static String scope(About about) {
    return "form:" + about.name();
  }

  BlankForm read(Path file) throws Trouble {
    List<Part> parts = new ArrayList<>();
    List<String> strangers = new ArrayList<>();
    String title = "";
    for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
      if (workbook.getSheetVisibility(index) == SheetVisibility.VISIBLE) {
        Grid grid = new Grid(workbook.getSheetAt(index));
        List<Part> found = parts(index, grid);
        title = title.isEmpty() && !found.isEmpty() ? Titles.of(grid) : title;
        parts.addAll(found);
        if (found.isEmpty()) {
          strangers.add(workbook.getSheetName(index));
        }
      }
    }
    if (parts.isEmpty()) {
      throw new Trouble("trouble.form-unknown", file.getFileName());
    }
    return new BlankForm(
        file, title, sure, FormFile.suffix(workbook), List.copyOf(parts), List.copyOf(strangers));
  }

  private List<Part> parts(int index, Grid grid) {
    Anatomy anatomy = Anatomy.of(grid);
    List<Part> parts = new ArrayList<>();
    if (anatomy.isCard()) {
      About about =
          wanted == null ? recognised(anatomy.labels().values(), "").like() : wanted.like();
      parts.add(
          card(index, grid, anatomy.labels(), about == About.PERSON ? About.HOUSEHOLD : about));
      anatomy
          .tables()
          .forEach(table ->
              parts.add(table(index, grid, table, inCard(grid, table), within(grid, null), true)));
      return parts;
    }
    for (TableShape table : anatomy.tables()) {
      Within within = within(grid, anatomy.tables().size() > 1 ? table : null);
      parts.add(table(index, grid, table, about(grid, headings(grid, table)), within, false));
    }
    if (!parts.isEmpty() && !anatomy.labels().isEmpty()) {
      parts.add(card(index, grid, anatomy.labels(), About.VILLAGE));
    }
    return parts;
  }

  /// What the name of the sheet, or the heading of a section with several of them,
  /// limits a part to.
  private Within within(Grid grid, @Nullable TableShape section) {
    String words = section == null ? "" : Stacked.section(grid, section);
    String group = Titles.group(grid.name(), groups);
    return new Within(
        group == null ? Titles.group(Titles.numberless(words), groups) : group,
        Which.named(words).or(() -> Which.meant(grid.name())).orElse(null));
  }

  /// A table in a card lists the entries that its headings ask for, else the members.
  private static About inCard(Grid grid, TableShape table) {
    return About.ofEntries(headings(grid, table)).map(About.Recognised::about).orElse(About.PERSON);
  }

  private About about(Grid grid, List<Heading> headings) {
    return wanted == null ? recognised(headings, Titles.of(grid)) : wanted;
  }

  private About recognised(Collection<Heading> headings, String title) {
    About.Recognised recognised = About.of(headings, title);
    sure &= recognised.sure();
    return recognised.about();
  }

  private static List<Heading> headings(Grid grid, TableShape table) {
    List<Heading> headings = new ArrayList<>();
    for (int column = 0; column < grid.width(); column++) {
      Heading heading = grid.heading(table.top(), table.bottom(), column);
      if (!heading.levels().isEmpty()) {
        headings.add(heading);
      }
    }
    return headings;
  }

  private Part table(
      int index, Grid grid, TableShape table, About about, Within within, boolean inCard) {
    Sheet sheet = workbook.getSheetAt(index);
    Optional<Measure> unit = unit(grid, table.top());
    List<Slot> slots = new ArrayList<>();
    for (int column = 0; column < grid.width(); column++) {
      Heading heading = grid.heading(table.top(), table.bottom(), column);
      if (!heading.levels().isEmpty()
          && grid.headingStart(table.top(), table.bottom(), column) == column) {
        Position at = new Position(sheet.getSheetName(), table.bottom(), column);
        slots.add(slot(about, at, -1, column, -1, heading, unit, sheet.isColumnHidden(column)));
      }
    }
    doubtRepeated(slots);
    return new Part(index, sheet.getSheetName(), about, table, inCard, List.copyOf(slots), within);
  }

  /// Two columns that seem to ask for the same ask for different things more often than not.
  private static void doubtRepeated(List<Slot> slots) {
    Map<String, Slot> said = new HashMap<>();
    slots.replaceAll(slot -> {
      Asked asked = slot.asked();
      boolean repeated = asked != null
          && slot.state() == Slot.State.SURE
          && !asked.id().equals(LEFT)
          && said.putIfAbsent(asked.id() + slot.year() + slot.voice().shown(), slot) != null;
      return repeated ? slot.doubted() : slot;
    });
  }

  private Part card(int index, Grid grid, Map<Card.Label, Heading> labels, About about) {
    String name = workbook.getSheetName(index);
    Optional<Measure> unit = unit(grid, grid.lastRow());
    List<Slot> slots = new ArrayList<>();
    labels.forEach((label, heading) -> {
      Position at = new Position(name, label.row(), label.column());
      Slot slot = slot(about, at, label.row(), label.target(), label.gap(), heading, unit, false);
      boolean doubt = slot.state() == Slot.State.SURE && Card.isSideways(grid, label);
      slots.add(doubt ? slot.doubted() : slot);
    });
    return new Part(index, name, about, null, false, List.copyOf(slots), Within.ALL);
  }

  private Slot slot(
      About about,
      Position at,
      int row,
      int column,
      int gap,
      Heading heading,
      Optional<Measure> unit,
      boolean hidden) {
    Voice voice = Voice.of(heading).within(unit);
    Optional<String> told = remembered.meaning(scope(about), heading);
    List<Guess<Asked>> guesses = told.flatMap(Vocabulary.of(about)::find)
        .map(asked -> List.of(Guess.told(asked, Reason.REMEMBERED)))
        .orElseGet(() -> Vocabulary.of(about).lexicon().guess(heading));
    Asked best = guesses.isEmpty() ? null : guesses.getFirst().meaning();
    Slot.State state = told.filter(String::isEmpty).isPresent()
        ? Slot.State.CLEARED
        : best == null
            ? Slot.State.UNKNOWN
            : hidden && told.isEmpty()
                ? Slot.State.HIDDEN
                : guesses.getFirst().isSure() ? Slot.State.SURE : Slot.State.DOUBTFUL;
    return new Slot(
        at,
        row,
        column,
        gap,
        heading,
        voice,
        Voice.year(heading, year),
        guesses,
        state,
        state == Slot.State.CLEARED ? null : best);
  }

  /// The unit that a note above the table names for all amounts of money.
  private static Optional<Measure> unit(Grid grid, int until) {
    for (int row = 0; row <= Math.min(until, 10); row++) {
      for (String text : grid.texts(row)) {
        var matcher = UNIT.matcher(text);
        if (matcher.find()) {
          return Measure.named(matcher.group(1)).filter(unit -> unit.unit() == Unit.YUAN);
        }
      }
    }
    return Optional.empty();
  }
}
