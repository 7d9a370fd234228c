package org.liuzhun.assessment.reporting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;

/// A report that is owed again and again (报表), read from a file of its own: a line with its
/// name and rhythm, then a line for each heading, figure, share of one figure in another, or
/// figure that the register cannot give.
///
/// @param key its name on the command line
/// @param name its name
/// @param rhythm how often it is owed
/// @param lines its lines
public record ReportForm(String key, Name name, ReportPeriod.Rhythm rhythm, List<Line> lines) {

  private static final String COMMENT = "#";

  /// A name in both languages.
  record Name(String chinese, String english) {

    String text() {
      return Texts.language().equals(Texts.CHINESE) ? chinese : english;
    }
  }

  /// A line.
  ///
  /// @param name what it says
  /// @param unit the unit of the figure, a key of the texts; empty for a heading
  /// @param query what the figure asks; null for a heading or an absent figure
  /// @param absent why there is no figure; null where there is one
  /// @param share of which figures it is a share; null where it is none
  record Line(
      Name name,
      String unit,
      @Nullable Query query,
      @Nullable Name absent,
      @Nullable Share share) {}

  /// One figure above as a share of another one above, in per cent (占比).
  ///
  /// @param part the place of the part among the lines
  /// @param whole the place of the whole
  record Share(int part, int whole) {}

  /// All reports, in the order in which they are offered.
  public static final List<ReportForm> ALL =
      lines("reports.txt").stream().map(ReportForm::read).toList();

  /// The name in the language in use.
  public String title() {
    return name.text();
  }

  /// The report about a period.
  public Reported about(VillageFile village, ReportPeriod period) {
    return Reported.of(this, village, period);
  }

  private static ReportForm read(String key) {
    List<String> all = new ArrayList<>(lines(key + ".tsv"));
    String[] head = all.removeFirst().split("\t", -1);
    return new ReportForm(
        key,
        new Name(head[1], head[2]),
        ReportPeriod.Rhythm.valueOf(head[0].toUpperCase(Locale.ROOT)),
        lines(key, all));
  }

  private static List<Line> lines(String key, List<String> written) {
    List<Line> lines = new ArrayList<>();
    for (String one : written) {
      lines.add(line(key, one, lines));
    }
    return List.copyOf(lines);
  }

  private static Line line(String key, String written, List<Line> above) {
    String[] cells = written.split("\t", -1);
    Name name = new Name(cells[1], cells[2]);
    return switch (cells[0]) {
      case "heading" -> new Line(name, "", null, null, null);
      case "absent" -> new Line(name, "", null, new Name(cells[3], cells[4]), null);
      case "share" ->
        new Line(
            name,
            "percent",
            null,
            null,
            new Share(place(key, cells[3], above), place(key, cells[4], above)));
      default -> new Line(name, cells[0], Query.read(cells[3], cells[4]), null, null);
    };
  }

  /// Where the one figure of this name stands.
  private static int place(String key, String name, List<Line> above) {
    List<Integer> places = IntStream.range(0, above.size())
        .filter(
            i -> above.get(i).query() != null && above.get(i).name().chinese().equals(name))
        .boxed()
        .toList();
    if (places.size() != 1) {
      throw new IllegalArgumentException(key + ": not one figure " + name);
    }
    return places.getFirst();
  }

  private static List<String> lines(String file) {
    try (InputStream in = ReportForm.class.getResourceAsStream(file);
        BufferedReader reader = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
