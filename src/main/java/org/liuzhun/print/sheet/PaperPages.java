package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.DOCUMENT;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liuzhun.print.pdf.PaperPage;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.PaperKind;

/// The scanned papers of a household (资料复印件), page by page; read from the disk only when a template
/// asks. A scan shows every number that stands on it: where anything is to be hidden there are
/// none.
final class PaperPages extends AbstractList<Map<String, Object>> {

  private final Subject subject;
  private @Nullable List<Map<String, Object>> pages;

  PaperPages(Subject subject) {
    this.subject = subject;
  }

  @Override
  public Map<String, Object> get(int index) {
    return pages().get(index);
  }

  @Override
  public int size() {
    return pages().size();
  }

  private List<Map<String, Object>> pages() {
    List<Map<String, Object>> read = pages;
    if (read == null) {
      read = new ArrayList<>();
      if (subject.options().hidden().isEmpty()) {
        for (Row paper :
            subject.rows(Catalogue.DOCUMENT, DOCUMENT.TAKEN_ON, row -> !isShownAsPhoto(row))) {
          read.addAll(pages(paper));
        }
      }
      pages = read;
    }
    return read;
  }

  private List<Map<String, Object>> pages(Row paper) {
    List<PaperPage> kept = PaperPage.of(subject.pictures(), paper.get(DOCUMENT.SHA256, ""));
    return kept.stream()
        .map(page -> (Map<String, Object>) new RowMap(
            subject.names(),
            List.of(paper),
            new Values()
                .put(Key.PAPER_ADDRESS, page.address())
                .put(Key.PAPER_NUMBER, kept.size() > 1 ? page.number() + "/" + kept.size() : "")
                .put(Key.PAPER_SHAPE, page.tall() ? "tall" : "wide")
                .map()))
        .toList();
  }

  /// Photographs stand in a block of their own, where the office prints it.
  private boolean isShownAsPhoto(Row paper) {
    var kind = paper.get(DOCUMENT.KIND);
    return kind != null
        && kind.is(PaperKind.PHOTO)
        && subject.options().plan().parts().stream()
            .anyMatch(part -> part.block() == Block.PHOTOS && part.printed());
  }
}
