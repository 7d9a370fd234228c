package org.liuzhun.print.sheet;

import static org.liuzhun.registry.db.Tables.DOCUMENT;
import static org.liuzhun.registry.db.Tables.PROJECT_SOURCE;
import static org.liuzhun.registry.db.Tables.PUBLIC_NOTICE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.liuzhun.print.pdf.PaperPage;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;

/// The public notices of the year with the project each is about (项目公示公告).
final class ProjectNoticeValues {

  private final Subject nobody;

  /// @param nobody through whose eyes rows of the village are read
  ProjectNoticeValues(Subject nobody) {
    this.nobody = nobody;
  }

  List<Map<String, Object>> lines() {
    return nobody.village().rows(Catalogue.PUBLIC_NOTICE).stream()
        .filter(row -> row.get(PUBLIC_NOTICE.PUBLIC_FROM, LocalDate.MIN).getYear() == nobody.year())
        .sorted(Comparator.comparing((Row row) -> row.get(PUBLIC_NOTICE.PUBLIC_FROM, LocalDate.MAX))
            .thenComparing(Row::id))
        .map(this::line)
        .toList();
  }

  private Map<String, Object> line(Row notice) {
    var project = nobody.village().row(Catalogue.PROJECT, notice.get(PUBLIC_NOTICE.PROJECT));
    List<Map<String, Object>> sources =
        nobody.maps(nobody.village().rows(Catalogue.PROJECT_SOURCE).stream()
            .filter(row ->
                project.isPresent() && project.get().id().equals(row.get(PROJECT_SOURCE.PROJECT)))
            .toList());
    return new RowMap(
        nobody.names(),
        Stream.concat(Stream.of(notice), project.stream()).toList(),
        new Values()
            .put(Key.PROJECT_SOURCES, sources)
            .put(Key.NOTICE_PHOTO, photo(notice))
            .map());
  }

  /// The photograph of the notice on its board or of the site; one out of a household's file is not
  /// posted.
  private String photo(Row notice) {
    return nobody.village().rows(Catalogue.DOCUMENT).stream()
        .filter(row -> row.id().equals(notice.get(PUBLIC_NOTICE.PHOTO)))
        .flatMap(row -> PaperPage.of(nobody.pictures(), row.get(DOCUMENT.SHA256, "")).stream())
        .findFirst()
        .map(PaperPage::address)
        .orElse("");
  }
}
