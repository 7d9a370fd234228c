package org.liuzhun.ui.outlet;

import static org.liuzhun.registry.db.Tables.VILLAGE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuzhun.print.listing.ListingPages;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.spreadsheet.book.SpreadsheetFile;
import org.liuzhun.spreadsheet.book.Top;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.choosing.FilePicker;
import org.liuzhun.ui.parts.ShownList;
import org.liuzhun.ui.session.Job;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// Gives lists out: asks for the file, writes it away from the screen, notes it in the access log
/// and says what came of it.
///
/// @param session whose village it is
/// @param picker asks for the file
public record Outlet(Session session, FilePicker picker) {

  /// A list of the screen with its heading: village, day, filters, how many.
  public Listing listing(ShownList shown) {
    List<String> said = new ArrayList<>();
    said.add(heading());
    if (!shown.narrowed().isEmpty()) {
      said.add(Texts.of("listing.narrowed", shown.narrowed()));
    }
    said.add(Texts.of("listing.count", shown.lines().size()));
    return new Listing(shown.name(), said, shown.columns(), shown.lines());
  }

  /// Whose and of which day a list is.
  public String heading() {
    Row row = session.village().village();
    String name = Stream.of(
            row.get(VILLAGE.COUNTY), row.get(VILLAGE.TOWNSHIP), row.get(VILLAGE.NAME))
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining());
    return Texts.of("listing.village", name, session.today().toString());
  }

  /// Writes lists into one file that the person chooses; nothing happens when none is chosen.
  ///
  /// @param told hears what is being done and what came of it
  public void give(List<Listing> listings, Form form, Top top, Consumer<String> told) {
    give(listings, form, top, told, _ -> {});
  }

  /// Writes lists into one file that the person chooses; nothing happens when none is chosen.
  ///
  /// @param told hears what is being done and what came of it
  /// @param begun shows how far it is, and stops it
  public void give(
      List<Listing> listings, Form form, Top top, Consumer<String> told, Consumer<Job> begun) {
    Listing first = listings.getFirst();
    Path suggestion = Path.of(plain(first.title()) + " " + session.today() + "." + form.suffix());
    picker
        .save(new FilePicker.Request(form.label(), form.suffix(), suggestion))
        .ifPresent(file -> begun.accept(write(listings, form, top, file, told)));
  }

  private Job write(List<Listing> listings, Form form, Top top, Path file, Consumer<String> told) {
    told.accept(Texts.of("listing.writing", file.getFileName()));
    int lines = listings.stream().mapToInt(listing -> listing.lines().size()).sum();
    int filled = listings.stream().mapToInt(Listing::filled).sum();
    String title = listings.getFirst().title();
    return session
        .background()
        .job(
            Lane.JOBS,
            job -> written(listings, form, top, file, job.steps()),
            uncovered -> {
              session.exported(Texts.of("listing.noted", title, lines, file), filled);
              told.accept(Texts.of("listing.saved", title, lines, file) + missing(uncovered));
            },
            trouble -> told.accept(trouble.getMessage()));
  }

  private String written(List<Listing> listings, Form form, Top top, Path file, Steps steps)
      throws Trouble {
    if (form == Form.PDF) {
      return new ListingPages(session.clock(), session.folder().orElse(null))
          .write(listings, file, steps);
    }
    SpreadsheetFile.write(listings, top, file, steps);
    return "";
  }

  private static String missing(String uncovered) {
    return uncovered.isEmpty() ? "" : Texts.of("listing.uncovered", uncovered);
  }

  /// A name that every disk takes.
  private static String plain(String title) {
    return title.replaceAll("[\\\\/:*?\"<>|\\s]+", " ").strip();
  }
}
