package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.DOCUMENT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.PaperKind;

/// The photos of a household that are kept in the workbook (照片).
final class PhotoValues {

  private static final String PROTOCOL = "photo:";

  private final Subject subject;

  PhotoValues(Subject subject) {
    this.subject = subject;
  }

  void put(Values values) {
    List<Row> photos = subject.rows(Catalogue.DOCUMENT, DOCUMENT.TAKEN_ON, this::isPhoto);
    Optional<UUID> head = subject.dossier().head(subject.today()).map(this::id);
    values.put(
        Key.HEAD_PHOTO,
        photos.stream()
            .filter(row -> head.isPresent() && head.get().equals(row.get(DOCUMENT.PERSON)))
            .reduce((_, later) -> later)
            .map(PhotoValues::address)
            .orElse(""));
    values.put(Key.PHOTOS, photos.stream().map(this::line).toList());
  }

  private UUID id(Member member) {
    return member.file().id();
  }

  private boolean isPhoto(Row document) {
    var kind = document.get(DOCUMENT.KIND);
    String name = document.get(DOCUMENT.SHA256, "");
    return kind != null
        && kind.is(PaperKind.PHOTO)
        && !name.isEmpty()
        && !subject.veil().hides(Secret.MINORS)
        && subject.pictures().has(name);
  }

  private Map<String, Object> line(Row document) {
    return new RowMap(
        subject.names(),
        List.of(document),
        new Values().put(Key.PHOTO_ADDRESS, address(document)).map());
  }

  private static String address(Row document) {
    return PROTOCOL + document.get(DOCUMENT.SHA256, "");
  }
}
