package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.DOCUMENT;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.PaperKind;
import org.liuzhun.store.Edit;
import org.liuzhun.store.photo.Photograph;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// Takes photographs into a household's file (照片入档): made upright and small away from the screen,
/// kept
/// encrypted beside the log, and then named by a row of the register.
///
/// @param session the session
/// @param failed hears what could not be read
record PhotoIntake(Session session, Consumer<Trouble> failed) {

  private static final String MEDIA_TYPE = "image/jpeg";

  /// Reads a photograph; away from the screen.
  @FunctionalInterface
  interface Source {
    Photograph read() throws Trouble;
  }

  private record Kept(Photograph photograph, String sha256) {}

  /// Takes one in.
  void take(UUID household, String title, Source source) {
    session
        .background()
        .run(Lane.JOBS, source::read, photo -> keep(household, title, photo), failed);
  }

  private void keep(UUID household, String title, Photograph photograph) {
    session.ask(
        workbook -> new Kept(photograph, workbook.attachments().put(photograph.jpeg())),
        kept -> session.save(Edit.begin().create(row(household, title, kept)).build()));
  }

  private Row row(UUID household, String title, Kept kept) {
    LocalDate day =
        kept.photograph().taken().map(LocalDateTime::toLocalDate).orElseGet(session::today);
    return Row.empty(Catalogue.DOCUMENT, session.ids().next())
        .with(DOCUMENT.HOUSEHOLD, household)
        .with(DOCUMENT.KIND, Coded.of(PaperKind.PHOTO))
        .with(DOCUMENT.TITLE, title)
        .with(DOCUMENT.TAKEN_ON, day)
        .with(DOCUMENT.MEDIA_TYPE, MEDIA_TYPE)
        .with(DOCUMENT.SHA256, kept.sha256())
        .with(DOCUMENT.BYTES, kept.photograph().jpeg().length);
  }
}
