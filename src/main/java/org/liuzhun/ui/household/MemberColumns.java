package org.liuzhun.ui.household;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Member;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.text.Texts;
import org.liuzhun.ui.parts.RowTable;

/// What the table of members tells of each (家庭成员表).
///
/// @param subject what is shown at the moment
record MemberColumns(Supplier<@Nullable Subject> subject) {

  private static final List<TableField<?, Boolean>> ILL =
      List.of(PERSON_YEAR.CHRONIC, PERSON_YEAR.SERIOUS_ILLNESS, PERSON_YEAR.DISABLED);

  void addTo(RowTable table) {
    table
        .with(label(PERSON.NAME), row -> of(row, Member::name))
        .with(label(MEMBERSHIP.RELATION), row -> shown(row, MEMBERSHIP.RELATION))
        .with(label(PERSON.SEX), row -> of(row, member -> shown(member.person(), PERSON.SEX)))
        .with(Texts.of("ui.household.age"), row -> of(row, this::age))
        .with(label(PERSON_YEAR.EDUCATION), row -> year(row, PERSON_YEAR.EDUCATION))
        .with(label(PERSON_YEAR.STUDY), row -> year(row, PERSON_YEAR.STUDY))
        .with(Texts.of("ui.household.health"), row -> of(row, this::health))
        .with(label(PERSON_YEAR.LABOUR), row -> year(row, PERSON_YEAR.LABOUR))
        .with(Texts.of("ui.household.remark"), this::remark);
  }

  private static String label(TableField<?, ?> column) {
    return Stream.of(Catalogue.PERSON, Catalogue.MEMBERSHIP, Catalogue.PERSON_YEAR)
        .filter(entity -> entity.table().equals(column.getTable()))
        .findFirst()
        .orElseThrow()
        .field(column)
        .label(Texts.language());
  }

  private String of(Row membership, java.util.function.Function<Member, String> text) {
    Subject now = subject.get();
    return now == null
        ? ""
        : now.dossier().everybody().stream()
            .filter(member -> member.membership().id().equals(membership.id()))
            .findFirst()
            .map(text)
            .orElse("");
  }

  private static String shown(Row row, TableField<?, ?> column) {
    return row.entity().field(column).shown(row, Texts.language());
  }

  private String year(Row membership, TableField<?, ?> column) {
    return of(
        membership, member -> latest(member).map(row -> shown(row, column)).orElse(""));
  }

  private java.util.Optional<Row> latest(Member member) {
    Subject now = subject.get();
    return now == null
        ? java.util.Optional.empty()
        : member.file().yearOrBefore(now.today().getYear());
  }

  private String age(Member member) {
    Subject now = subject.get();
    OptionalInt age = now == null ? OptionalInt.empty() : member.ageOn(now.today());
    return age.isPresent() ? String.valueOf(age.getAsInt()) : "";
  }

  private String health(Member member) {
    Row row = latest(member).orElse(null);
    if (row == null) {
      return "";
    }
    String ill = ILL.stream()
        .filter(row::yes)
        .map(column -> row.entity().field(column).label(Texts.language()))
        .collect(Collectors.joining(Texts.of("ui.household.comma")));
    return ill.isEmpty() && row.yes(PERSON_YEAR.HEALTHY)
        ? row.entity().field(PERSON_YEAR.HEALTHY).label(Texts.language())
        : ill;
  }

  private String remark(Row membership) {
    Object left = membership.get(MEMBERSHIP.LEFT_ON);
    if (left != null) {
      return Texts.of("ui.household.left", left.toString());
    }
    return of(
        membership,
        member -> latest(member)
            .map(row -> Stream.of(PERSON_YEAR.WORK_PLACE, PERSON_YEAR.PUBLIC_POST)
                .map(column -> shown(row, column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(Texts.of("ui.household.comma"))))
            .orElse(""));
  }
}
