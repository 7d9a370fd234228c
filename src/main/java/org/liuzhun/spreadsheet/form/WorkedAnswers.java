package org.liuzhun.spreadsheet.form;

import static org.liuzhun.registry.db.Tables.CAUSE;
import static org.liuzhun.registry.db.Tables.EPISODE;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.RISK;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.assessment.MemberNow;
import org.liuzhun.assessment.Situation;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Problem;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Cause;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.DocumentType;
import org.liuzhun.registry.code.RiskType;
import org.liuzhun.text.Texts;

/// Works out what forms ask for and the register does not hold as a field.
final class WorkedAnswers {

  private WorkedAnswers() {}

  static Answer of(Worked worked, Whose whose) {
    return switch (worked) {
      case SERIAL -> count(whose.number());
      case LEAVE -> new Answer.None(Problem.of("problem.form.leave"));
      case TODAY -> Answer.of(whose.today(), Kind.day());
      case IDENTITY, AGE, HEALTH, IS_LOW_INCOME, IS_DESTITUTE, IS_WORKING ->
        whose.member() == null ? Answer.unknown() : ofMember(worked, whose.member());
      case HEAD_IDENTITY ->
        whose.head() == null ? Answer.unknown() : ofMember(Worked.IDENTITY, whose.head());
      case HEAD_AGE -> whose.head() == null ? Answer.unknown() : ofMember(Worked.AGE, whose.head());
      case GROUP, KIND -> Answer.text(whose.register().share().name());
      case HOUSEHOLDS,
          PEOPLE,
          LIFTED_HOUSEHOLDS,
          LIFTED_PEOPLE,
          MONITORED_HOUSEHOLDS,
          MONITORED_PEOPLE,
          LOW_INCOME_HOUSEHOLDS,
          LOW_INCOME_VILLAGERS,
          DESTITUTE_VILLAGERS,
          DISABLED_VILLAGERS,
          LABOURING_VILLAGERS,
          WORKING_VILLAGERS,
          PUPIL_VILLAGERS,
          ILL_VILLAGERS,
          ELDERLY_VILLAGERS,
          POST_HOLDING_VILLAGERS -> VillageCounts.of(worked, whose);
      default ->
        whose.household() == null ? Answer.unknown() : ofHousehold(worked, whose.household());
    };
  }

  private static Answer ofMember(Worked worked, MemberNow member) {
    return switch (worked) {
      case IDENTITY -> identity(member.person());
      case AGE -> member.age() < 0 ? Answer.unknown() : count(member.age());
      case HEALTH -> health(member.now());
      case IS_LOW_INCOME ->
        flag(member.lowIncome(), member.now(), PERSON_YEAR.LOW_INCOME_ALLOWANCE);
      case IS_DESTITUTE -> flag(member.destitute(), member.now(), PERSON_YEAR.DESTITUTE_SUPPORT);
      case IS_WORKING -> flag(member.works(), member.now(), PERSON_YEAR.WORK_MONTHS);
      default -> Answer.unknown();
    };
  }

  private static Answer ofHousehold(Worked worked, Situation household) {
    return switch (worked) {
      case MEMBERS -> count(household.members().size());
      case LABOURERS -> people(household, MemberNow::able);
      case WORKERS -> people(household, MemberNow::works);
      case PUPILS -> people(household, MemberNow::studies);
      case DISABLED_PEOPLE -> people(household, member -> member.now().yes(PERSON_YEAR.DISABLED));
      case ILL_PEOPLE -> people(household, WorkedAnswers::isIll);
      case LOW_INCOME_PEOPLE -> people(household, MemberNow::lowIncome);
      case INSURED_PEOPLE -> people(household, WorkedAnswers::isInsured);
      case IS_LOW_INCOME_HOUSEHOLD -> flag(any(household, MemberNow::lowIncome));
      case IS_DESTITUTE_HOUSEHOLD -> flag(any(household, MemberNow::destitute));
      case STANDING -> Answer.text(standing(household));
      case IS_MONITORED -> flag(household.monitored().isPresent());
      case IS_LIFTED -> flag(household.lifted());
      case RISK_REMOVED -> removed(household);
      case MAIN_CAUSE -> terms(causes(household, true), CAUSE.KIND);
      case CAUSES -> terms(causes(household, false), CAUSE.KIND);
      case RISKS -> terms(risks(household), RISK.KIND);
      case RISK_1, RISK_2, RISK_3, RISK_4, RISK_5 ->
        terms(
            risks(household).stream()
                .skip(worked.ordinal() - Worked.RISK_1.ordinal())
                .limit(1)
                .toList(),
            RISK.KIND);
      case MEASURES -> Answer.text(Answers.names(household.help().measures()));
      default -> Answer.unknown();
    };
  }

  /// Whether a household runs a risk; where no risks are recorded at all, nobody knows.
  static Answer risk(Situation household, RiskType kind) {
    List<Row> risks = risks(household);
    return risks.isEmpty()
        ? Answer.unknown()
        : flag(risks.stream().anyMatch(row -> is(row.get(RISK.KIND), kind)));
  }

  /// Whether something is a cause of a household's poverty; where no causes are recorded at all,
  /// nobody knows.
  static Answer cause(Situation household, Cause kind) {
    List<Row> causes = causes(household, false);
    return causes.isEmpty()
        ? Answer.unknown()
        : flag(causes.stream().anyMatch(row -> is(row.get(CAUSE.KIND), kind)));
  }

  private static <E extends Enum<E> & Code> boolean is(@Nullable Coded<E> value, E kind) {
    return value != null && value.is(kind);
  }

  private static Answer identity(Row person) {
    var type = person.get(PERSON.DOCUMENT_TYPE);
    String certificate = person.get(PERSON.DISABILITY_CERTIFICATE);
    String number = type != null && type.is(DocumentType.DISABILITY) && certificate != null
        ? certificate
        : person.get(PERSON.ID_NUMBER);
    return number == null ? Answer.unknown() : Answer.of(number, Kind.idNumber());
  }

  private static Answer health(Row year) {
    String words = Stream.of(
            PERSON_YEAR.HEALTHY,
            PERSON_YEAR.CHRONIC,
            PERSON_YEAR.SERIOUS_ILLNESS,
            PERSON_YEAR.DISABLED)
        .filter(year::yes)
        .map(column -> Catalogue.PERSON_YEAR.field(column).term())
        .collect(Collectors.joining(","));
    return words.isEmpty()
        ? Answer.unknown()
        : new Answer.Value<>(words, Kind.text(100), Rows.year(year), true);
  }

  private static String standing(Situation household) {
    return household
        .monitored()
        .map(row -> row.get(EPISODE.MONITORED_TYPE))
        .map(Coded::term)
        .orElseGet(() -> household.era().label());
  }

  private static Answer removed(Situation household) {
    return household.monitored().isEmpty() && household.removed().isEmpty()
        ? Answer.unknown()
        : flag(household.monitored().isEmpty());
  }

  private static List<Row> causes(Situation household, boolean mainOnly) {
    return household.rows(Catalogue.CAUSE).stream()
        .filter(row -> !mainOnly || row.yes(CAUSE.MAIN))
        .sorted(Comparator.comparing(row -> !row.yes(CAUSE.MAIN)))
        .toList();
  }

  /// The risks of the monitoring in force, else of the last one.
  private static List<Row> risks(Situation household) {
    UUID episode = household.monitored().or(household::removed).map(Row::id).orElse(null);
    return household.rows(Catalogue.RISK).stream()
        .filter(row -> episode == null || episode.equals(row.get(RISK.EPISODE)))
        .sorted(Comparator.comparingInt(row -> row.get(RISK.POSITION, Integer.MAX_VALUE)))
        .toList();
  }

  private static Answer terms(
      Collection<Row> rows, TableField<?, ? extends @Nullable Coded<?>> column) {
    return Answer.text(rows.stream()
        .map(row -> row.get(column))
        .filter(java.util.Objects::nonNull)
        .map(Coded::term)
        .distinct()
        .collect(Collectors.joining(Texts.of("form.and"))));
  }

  static boolean isIll(MemberNow member) {
    return member.now().yes(PERSON_YEAR.CHRONIC) || member.now().yes(PERSON_YEAR.SERIOUS_ILLNESS);
  }

  private static boolean isInsured(MemberNow member) {
    return member.now().yes(PERSON_YEAR.MEDICAL_RESIDENT)
        || member.now().yes(PERSON_YEAR.MEDICAL_WORKER);
  }

  private static Answer people(Situation household, Predicate<MemberNow> such) {
    return count((int) household.members().stream().filter(such).count());
  }

  private static boolean any(Situation household, Predicate<MemberNow> such) {
    return household.members().stream().anyMatch(such);
  }

  static Answer count(int number) {
    return Answer.of(number, Kind.count());
  }

  private static Answer flag(boolean yes) {
    return Answer.of(yes, Kind.flag());
  }

  /// Yes, no, or nobody ever asked.
  private static Answer flag(boolean yes, Row year, TableField<?, ?> asked) {
    return year.get(asked) == null
        ? Answer.unknown()
        : new Answer.Value<>(yes, Kind.flag(), Rows.year(year), false);
  }
}
