package org.liuzhun.print.pdf;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDPage;

/// Finished pages that are not yet part of a document; belongs to its typesetter's thread
/// until they are added.
public final class Typeset {

  private final Typesetter setter;
  private final List<PDPage> pages;
  private final List<String> marks;

  Typeset(Typesetter setter, List<PDPage> pages, List<String> marks) {
    this.setter = setter;
    this.pages = pages;
    this.marks = marks;
  }

  /// A short mark of what is drawn on each page, as laid out.
  public List<String> marks() {
    return marks;
  }

  /// Only the pages whose marks are not among those known; all marks stay.
  public Typeset without(Set<String> known) {
    List<PDPage> kept = IntStream.range(0, pages.size())
        .filter(i -> !known.contains(marks.get(i)))
        .mapToObj(pages::get)
        .toList();
    return new Typeset(setter, kept, marks);
  }

  /// The pages brought to their paper; the marks stay those of the pages as laid out.
  public Typeset on(Paper paper) {
    return new Typeset(setter, setter.on(paper, pages), marks);
  }

  List<PDPage> pages() {
    return pages;
  }
}
