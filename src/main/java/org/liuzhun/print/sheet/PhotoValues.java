package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.DOCUMENT;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    values.put(Key.PHOTOS, pairsFirst(photos).stream().map(this::line).toList());
  }

  /// Before and after stand side by side, two in each line; all others follow in the order of time.
  private static List<Row> pairsFirst(List<Row> photos) {
    Map<UUID, Row> known = new LinkedHashMap<>();
    photos.forEach(photo -> known.put(photo.id(), photo));
    Set<Row> ordered = new LinkedHashSet<>();
    for (Row after : photos) {
      Row before = known.get(after.get(DOCUMENT.BEFORE_PHOTO));
      if (before != null && !ordered.contains(before) && !ordered.contains(after)) {
        ordered.add(before);
        ordered.add(after);
      }
    }
    ordered.addAll(photos);
    return List.copyOf(ordered);
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
        new Values()
            .put(Key.PHOTO_ADDRESS, address(document))
            .put(Key.PHOTO_SIDE, side(document))
            .map());
  }

  /// Whether it shows something before or after it was mended.
  private String side(Row document) {
    if (document.get(DOCUMENT.BEFORE_PHOTO) != null) {
      return Words.of("photo.after");
    }
    boolean named = subject.dossier().rows(Catalogue.DOCUMENT).stream()
        .anyMatch(other -> document.id().equals(other.get(DOCUMENT.BEFORE_PHOTO)));
    return named ? Words.of("photo.before") : "";
  }

  /// Where a page finds the photograph of a document.
  static String address(Row document) {
    return PROTOCOL + document.get(DOCUMENT.SHA256, "");
  }
}
