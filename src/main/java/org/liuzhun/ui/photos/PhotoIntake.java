package org.liuzhun.ui.photos;

import static org.liuzhun.registry.db.Tables.DOCUMENT;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
/// kept encrypted beside the log, and then named by a row of the register.
///
/// @param session the session
public record PhotoIntake(Session session) {

  private static final String MEDIA_TYPE = "image/jpeg";

  /// Reads a photograph; away from the screen.
  @FunctionalInterface
  public interface Source {

    /// Reads it.
    Photograph read() throws Trouble;
  }

  /// What is to be taken in.
  ///
  /// @param id the identity of its row
  /// @param household whose it is
  /// @param kind what kind of paper it is
  /// @param title how it is called
  /// @param day when it was taken, if the photograph itself does not say
  /// @param before the photograph of the same thing before it was mended, or null
  /// @param source reads it
  public record Item(
      UUID id,
      UUID household,
      PaperKind kind,
      String title,
      LocalDate day,
      @Nullable UUID before,
      Source source) {}

  private record Kept(Photograph photograph, String sha256) {}

  /// Takes one in under a name, as a paper of this kind.
  ///
  /// @param failed hears what could not be read or kept
  public void take(
      UUID household, PaperKind kind, String title, Source source, Consumer<Trouble> failed) {
    take(
        new Item(session.ids().next(), household, kind, title, session.today(), null, source),
        trouble -> trouble.ifPresent(failed));
  }

  /// Takes one in and then tells, on the screen's thread, that it is safe (empty) or what went
  /// wrong.
  public void take(Item item, Consumer<Optional<Trouble>> done) {
    session
        .background()
        .run(
            Lane.JOBS,
            item.source()::read,
            photo -> keep(item, photo, done),
            trouble -> done.accept(Optional.of(trouble)));
  }

  private void keep(Item item, Photograph photograph, Consumer<Optional<Trouble>> done) {
    session.order(
        workbook -> new Kept(photograph, workbook.attachments().put(photograph.jpeg())),
        kept -> session.save(Edit.begin().create(row(item, kept)).build(), done),
        trouble -> done.accept(Optional.of(trouble)));
  }

  private static Row row(Item item, Kept kept) {
    LocalDate day = kept.photograph().taken().map(LocalDateTime::toLocalDate).orElse(item.day());
    return Row.empty(Catalogue.DOCUMENT, item.id())
        .with(DOCUMENT.HOUSEHOLD, item.household())
        .with(DOCUMENT.KIND, Coded.of(item.kind()))
        .with(DOCUMENT.TITLE, item.title())
        .with(DOCUMENT.TAKEN_ON, day)
        .with(DOCUMENT.MEDIA_TYPE, MEDIA_TYPE)
        .with(DOCUMENT.SHA256, kept.sha256())
        .with(DOCUMENT.BYTES, kept.photograph().jpeg().length)
        .with(DOCUMENT.BEFORE_PHOTO, item.before());
  }
}
