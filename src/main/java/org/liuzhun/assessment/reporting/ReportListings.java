package org.liuzhun.assessment.reporting;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.ReferenceKind;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.listing.Listing;
import org.liuzhun.registry.listing.Listing.Column;
import org.liuzhun.text.Texts;

/// A report on its way out (报表输出): the figures, and after them the names behind each. Numbers of
/// certificates and telephones have their middle hidden, values of sensitive fields are left out.
///
/// @param village the village that the report is about
public record ReportListings(VillageFile village) {

  private static final String INDENT = "\u3000";
  private static final int WORDS = 5;

  /// The figures and the names.
  ///
  /// @param heading whose and of which day the report is
  public List<Listing> of(Reported reported, String heading) {
    List<String> said = List.of(heading, reported.period().words());
    List<List<String>> names = new ArrayList<>();
    for (Reported.Line line : reported.lines()) {
      line.behind().forEach(found -> {
        List<String> cells = new ArrayList<>(List.of(line.name()));
        cells.addAll(name(found));
        names.add(cells);
      });
    }
    return List.of(
        new Listing(
            reported.title(), said, columns("item", "figure", "unit", "remark"), lines(reported)),
        new Listing(
            Texts.of("report.names", reported.title()),
            said,
            columns("item", "group", "head", "person", "words"),
            names));
  }

  private static List<List<String>> lines(Reported reported) {
    return reported.lines().stream()
        .map(line -> List.of(
            line.isHeading() ? line.name() : INDENT + line.name(),
            line.shown(),
            line.unit(),
            line.absent()))
        .toList();
  }

  private static List<Column> columns(String... keys) {
    List<Column> columns = new ArrayList<>();
    for (String key : keys) {
      columns.add(new Column(
          Texts.of("report.column." + key),
          key.equals("figure") ? Listing.Type.FIGURE : Listing.Type.WORDS));
    }
    return columns;
  }

  /// Group, head, person and words of a row behind a figure.
  public List<String> name(Found found) {
    Dossier dossier =
        found.household() == null ? null : village.dossier(found.household()).orElse(null);
    return List.of(
        dossier == null ? "" : dossier.household().get(HOUSEHOLD.VILLAGE_GROUP, ""),
        dossier == null ? "" : dossier.title(),
        dossier == null ? "" : person(dossier, found.person()),
        words(found.row()));
  }

  private static String person(Dossier dossier, @Nullable UUID person) {
    return person == null ? "" : dossier.member(person).map(Member::name).orElse("");
  }

  /// What a row says first, in few words.
  private static String words(Row row) {
    return row.entity().fields().stream()
        .filter(ReportListings::isTold)
        .filter(field -> !field.masked(row, Texts.language()).isEmpty())
        .limit(WORDS)
        .map(field -> Texts.of(
            "report.word", field.label(Texts.language()), field.masked(row, Texts.language())))
        .collect(Collectors.joining(Texts.of("report.words")));
  }

  private static boolean isTold(Field<?> field) {
    return !(field.kind() instanceof ReferenceKind)
        && !field.is(Field.Trait.HIDDEN)
        && !field.is(Field.Trait.SENSITIVE)
        && !field.column().equals(HOUSEHOLD.VILLAGE_GROUP);
  }
}
