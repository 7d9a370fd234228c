package org.liuzhun.ui.tables;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liuzhun.spreadsheet.Column;
import org.liuzhun.spreadsheet.ColumnMapping;
import org.liuzhun.spreadsheet.Header;
import org.liuzhun.spreadsheet.ImportPlan;
import org.liuzhun.spreadsheet.ImportSettings;
import org.liuzhun.spreadsheet.heading.Remembered;
import org.liuzhun.spreadsheet.sheet.Position;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.parts.Choice;
import org.liuzhun.ui.parts.StatusMark;
import org.liuzhun.ui.session.Session;

/// Sheets on their way into the register, with what their columns are taken for, without nodes.
final class ImportModel implements MatchModel {

  private record Place(Header header, Column column) {}

  private final Session session;
  private final ImportSettings settings;
  private ColumnMapping mapping;

  private ImportModel(Session session, ImportSettings settings, ColumnMapping mapping) {
    this.session = session;
    this.settings = settings;
    this.mapping = mapping;
  }

  /// Reads files as this session's workbook remembers their columns.
  static ImportModel read(Session session, List<Path> files, int year, Steps steps) throws Trouble {
    Path folder = session.folder().orElse(null);
    Remembered remembered = folder == null ? Remembered.NOTHING : Remembered.read(folder);
    return new ImportModel(
        session,
        new ImportSettings(year, session.today(), session.ids()),
        ColumnMapping.read(files, remembered, steps));
  }

  /// What the import would do.
  ImportPlan plan(Steps steps) throws Trouble {
    return mapping.plan(session.village(), settings, steps);
  }

  /// Keeps what was said about columns for the next file of this layout.
  void remember() throws Trouble {
    Path folder = session.folder().orElse(null);
    if (folder != null) {
      mapping.remembered().write(folder);
    }
  }

  /// How many columns or sheets somebody may want to look at.
  long open() {
    return mapping.open();
  }

  @Override
  public List<MatchLine> lines() {
    boolean several = mapping.headers().size() > 1;
    return places().stream().map(place -> line(place, several)).toList();
  }

  @Override
  public List<Choice<String>> choices(int line) {
    return mapping.senses(places().get(line).header()).stream()
        .map(sense -> Choice.of(sense.name(), "", sense.label()))
        .toList();
  }

  @Override
  public void settle(int line, @Nullable String meaning) {
    Place place = places().get(line);
    mapping = mapping.settle(place.header(), place.column(), meaning);
  }

  @Override
  public void confirm(int line) {
    Column column = places().get(line).column();
    if (column.guess() != null) {
      settle(line, column.guess());
    }
  }

  private List<Place> places() {
    return mapping.headers().stream()
        .flatMap(header -> header.columns().stream().map(column -> new Place(header, column)))
        .toList();
  }

  private static MatchLine line(Place place, boolean several) {
    Column column = place.column();
    Position at = place.header().sheet().at(place.header().row(), column.index());
    String state =
        Texts.of("import.column.state." + column.state().name().toLowerCase(Locale.ROOT));
    return new MatchLine(
        level(column.state()),
        several ? at.toString() : at.reference(),
        column.heading(),
        String.join(Texts.of("form.and"), place.header().samples(column)),
        column.meant(),
        (state + " " + column.why()).strip(),
        column.state() == Column.State.DOUBTFUL);
  }

  private static StatusMark.Level level(Column.State state) {
    return switch (state) {
      case KNOWN, CONFIRMED -> StatusMark.Level.GOOD;
      case DOUBTFUL -> StatusMark.Level.DOUBT;
      case KEPT, UNKNOWN -> StatusMark.Level.UNKNOWN;
    };
  }
}
