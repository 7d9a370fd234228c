package org.liuzhun.ui.photos;

import static org.liuzhun.registry.db.Tables.DOCUMENT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.PaperKind;
import org.liuzhun.store.Edit;
import org.liuzhun.text.Trouble;
import org.liuzhun.ui.session.Lane;
import org.liuzhun.ui.session.Session;

/// Takes photographs and scanned papers into the file of a household, a project or a person of the
/// team (照片入档): made upright and small away
/// from the screen, kept encrypted beside the log, and then named by a row of the register.
///
/// @param session the session
public record PhotoIntake(Session session) {

  /// Reads a paper; away from the screen.
  @FunctionalInterface
  interface Source {

    /// Reads it.
    Paper read() throws Trouble;
  }

  /// Whose it is.
  ///
  /// @param column the column of the document that says so
  /// @param row the household, the person of the team, the project
  record Owner(TableField<?, UUID> column, UUID row) {

    /// It lies in a household's file.
    static Owner household(UUID id) {
      return new Owner(DOCUMENT.HOUSEHOLD, id);
    }
  }

  /// What is to be taken in.
  ///
  /// @param id the identity of its row
  /// @param owner whose it is
  /// @param kind what kind of paper it is
  /// @param title how it is called
  /// @param day when it was taken, if the photograph itself does not say
  /// @param before the photograph of the same thing before it was mended, or null
  /// @param source reads it
  record Item(
      UUID id,
      Owner owner,
      PaperKind kind,
      String title,
      LocalDate day,
      @Nullable UUID before,
      Source source) {}

  private record Kept(Paper paper, String sha256) {}

  /// A file that is to be taken in as it is called.
  ///
  /// @param withPlace whether the place of a photograph is kept with it
  /// @param failed hears what could not be read or kept
  public void file(
      UUID household, PaperKind kind, Path file, boolean withPlace, Consumer<Trouble> failed) {
    take(Owner.household(household), kind, title(file), () -> Paper.read(file, withPlace), failed);
  }

  /// A photograph that is to be taken in as its file is called, whosever it is; no scanned paper.
  ///
  /// @param failed hears what could not be read or kept
  void photograph(Owner owner, Path file, Consumer<Trouble> failed) {
    take(owner, PaperKind.PHOTO, title(file), () -> Paper.photograph(file), failed);
  }

  /// A picture of another program that is to be taken in, as a file's bytes.
  ///
  /// @param failed hears what could not be read or kept
  public void picture(
      UUID household, PaperKind kind, byte[] picture, String title, Consumer<Trouble> failed) {
    take(Owner.household(household), kind, title, () -> Paper.of(picture, title, false), failed);
  }

  /// What a paper is called that came as this file.
  public static String title(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private void take(
      Owner owner, PaperKind kind, String title, Source source, Consumer<Trouble> failed) {
    take(
        new Item(session.ids().next(), owner, kind, title, session.today(), null, source),
        trouble -> trouble.ifPresent(failed));
  }

  /// Takes one in and then tells, on the screen's thread, that it is safe (empty) or what went
  /// wrong.
  void take(Item item, Consumer<Optional<Trouble>> done) {
    session
        .background()
        .run(
            Lane.JOBS,
            item.source()::read,
            paper -> keep(item, paper, done),
            trouble -> done.accept(Optional.of(trouble)));
  }

  private void keep(Item item, Paper paper, Consumer<Optional<Trouble>> done) {
    session.order(
        workbook -> new Kept(paper, workbook.attachments().put(paper.content())),
        kept -> session.save(Edit.begin().create(row(item, kept)).build(), done),
        trouble -> done.accept(Optional.of(trouble)));
  }

  private static Row row(Item item, Kept kept) {
    Paper paper = kept.paper();
    LocalDate day = paper.taken().map(LocalDateTime::toLocalDate).orElse(item.day());
    return Row.empty(Catalogue.DOCUMENT, item.id())
        .with(item.owner().column(), item.owner().row())
        .with(DOCUMENT.KIND, Coded.of(item.kind()))
        .with(DOCUMENT.TITLE, item.title())
        .with(DOCUMENT.TAKEN_ON, day)
        .with(DOCUMENT.MEDIA_TYPE, paper.mediaType())
        .with(DOCUMENT.SHA256, kept.sha256())
        .with(DOCUMENT.BYTES, paper.content().length)
        .with(DOCUMENT.PLACE, paper.place().orElse(null))
        .with(DOCUMENT.BEFORE_PHOTO, item.before());
  }
}
