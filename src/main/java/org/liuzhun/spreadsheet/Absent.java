package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.text.Texts;

/// The tracked households of the register that no row of the sheets means, and where the
/// sheets speak of people the members that none means.
final class Absent {

  private final Optional<Header> header;
  private final VillageFile village;
  private final ImportSettings settings;
  private final boolean people;
  private final CellText register;
  private final List<Comparison.Line> rows = new ArrayList<>();
  private final List<Comparison.Line> fields = new ArrayList<>();

  Absent(List<Header> headers, VillageFile village, ImportSettings settings, boolean people) {
    header = headers.stream().filter(one -> one.list() == null).findFirst();
    this.village = village;
    this.settings = settings;
    this.people = people;
    register = new CellText(village);
  }

  /// One line for each of them.
  List<Comparison.Line> rows() {
    return rows;
  }

  /// A line for each of their values under the sheets' headings.
  List<Comparison.Line> fields() {
    return List.copyOf(fields);
  }

  /// Finds them; households with rows in doubt are left out, since those rows may mean their
  /// people.
  void find(List<Planner.Taken> taken, Set<UUID> doubted) {
    Set<UUID> meant = new HashSet<>();
    for (Planner.Taken one : taken) {
      meant.add(one.subject().household());
      if (one.subject().person() != null) {
        meant.add(one.subject().person());
      }
    }
    for (Dossier dossier : village.dossiers()) {
      if (doubted.contains(dossier.id())) {
        continue;
      }
      Situation situation = Situation.of(dossier, settings.today());
      List<Member> members = people ? dossier.members(settings.today()) : List.of();
      if (meant.contains(dossier.id())) {
        members.stream().filter(member -> !meant.contains(member.file().id())).forEach(member -> {
          row(dossier, member);
          values(dossier, member);
        });
      } else if (situation.tracked() && !situation.closed()) {
        row(dossier, null);
        members.forEach(member -> values(dossier, member));
        if (!people) {
          values(dossier, null);
        }
      }
    }
  }

  private void row(Dossier dossier, @Nullable Member member) {
    String what = Texts.of(member == null ? "compare.household" : "compare.person");
    rows.add(line(dossier, member, "", what, false));
  }

  private void values(Dossier dossier, @Nullable Member member) {
    Subject subject = new Subject(
        dossier.id(),
        member == null ? null : member.file().id(),
        member == null ? null : member.membership().id(),
        settings.year());
    header.ifPresent(known -> known.columns().forEach(column -> {
      Meaning meaning = column.meaning();
      if (meaning != null && RowComparison.tells(meaning)) {
        String ours = Texts.speaking(
            Texts.CHINESE, () -> register.of(meaning, subject, dossier.head(settings.today())));
        if (!ours.isEmpty()) {
          fields.add(line(dossier, member, column.heading(), ours, RowComparison.masks(meaning)));
        }
      }
    }));
  }

  private static Comparison.Line line(
      Dossier dossier, @Nullable Member member, String field, String ours, boolean masks) {
    return new Comparison.Line(
        Comparison.Kind.ONLY_OURS,
        "",
        dossier.household().get(HOUSEHOLD.NUMBER, ""),
        member == null ? dossier.title() : member.name(),
        field,
        "",
        ours,
        masks);
  }
}
