package org.liuzhun.ui.session;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.PERSON;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Trouble;

/// A small workbook on disk on which two people worked on several days.
public final class Worked {

  private final Path folder;

  /// A worker on the workbook in this folder, which is made.
  public Worked(Path folder, int households) throws Trouble {
    this.folder = folder;
    try (Workbook book = Workbook.create(folder, Credentials.demonstration(), settings("周明", 60))) {
      book.save(
          DemoVillage.of(households, 7, LocalDate.now(MemorySession.CLOCK)).edit());
    }
    by("周明", 40, book -> phone(book, first(book), "13900000001", null));
    by("李秀兰", 20, book -> phone(book, first(book), "13900000002", "本人来电"));
    by("周明", 10, book -> {
      Row head = head(first(book));
      book.save(Edit.begin().set(head, PERSON.PERSON_NUMBER, "0012").build());
    });
  }

  /// Work on an open workbook.
  public interface Work {
    void on(Workbook book) throws Trouble;
  }

  /// Lets somebody work some days ago.
  public void by(String person, int daysAgo, Work work) throws Trouble {
    try (Workbook book =
        Workbook.open(folder, Credentials.demonstration(), settings(person, daysAgo))) {
      work.on(book);
    }
  }

  /// Opens it today.
  public WorkbookSession open(Background background) throws Trouble {
    Workbook book = Workbook.open(folder, Credentials.demonstration(), settings("周明", 0));
    return new WorkbookSession(book, background, MemorySession.CLOCK, "周明");
  }

  private static WorkbookSettings settings(String person, int daysAgo) {
    Clock clock = Clock.offset(MemorySession.CLOCK, Duration.ofDays(-daysAgo));
    return WorkbookSettings.of(person, clock);
  }

  /// The first household.
  public static Dossier first(Workbook book) {
    return first(book.village());
  }

  /// The row of a household's head.
  public static Row head(Dossier dossier) {
    return dossier.everybody().getFirst().person();
  }

  private static void phone(Workbook book, Dossier dossier, String phone, String reason)
      throws Trouble {
    Edit.Builder edit = Edit.begin()
        .set(dossier.household(), HOUSEHOLD.PHONE, phone)
        .set(head(dossier), PERSON.PHONE, phone);
    if (reason != null) {
      edit.because(reason);
    }
    book.save(edit.build());
  }

  /// The identity of the first household.
  public static UUID household(Session session) {
    return first(session.village()).id();
  }

  private static Dossier first(VillageFile village) {
    return village.dossiers().stream()
        .min(Comparator.comparing(one -> one.household().get(HOUSEHOLD.NUMBER, "")))
        .orElseThrow();
  }
}
