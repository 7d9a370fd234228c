package org.liuzhun.assessment.verdict;

import static org.liuzhun.registry.db.Tables.COLLECTIVE_ENTRY;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD_YEAR;
import static org.liuzhun.registry.db.Tables.NATURAL_VILLAGE;
import static org.liuzhun.registry.db.Tables.VILLAGE;
import static org.liuzhun.registry.db.Tables.VILLAGE_YEAR;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.liuzhun.assessment.Context;
import org.liuzhun.assessment.Remark;
import org.liuzhun.assessment.Situation;
import org.liuzhun.assessment.Standing;
import org.liuzhun.assessment.guarantee.Guarantees;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.GuaranteeItem;
import org.liuzhun.registry.code.LedgerKind;
import org.liuzhun.registry.writing.Hygiene;
import org.liuzhun.text.Texts;

/// What the register says about each condition of a village's exit: the households by their files,
/// the rest by the last profile of the village.
final class VillageFacts {

  /// The parameter: which columns of the profile make up the public services.
  static final String SERVICES = "village_exit.services";

  /// The parameter: the least yearly income of the collective, in yuan.
  static final String COLLECTIVE = "village_exit.collective_income.min";

  private final Context context;
  private final Optional<Row> profile;

  VillageFacts(Context context) {
    this.context = context;
    profile = context.village().rows(Catalogue.VILLAGE_YEAR).stream()
        .filter(row ->
            row.get(VILLAGE_YEAR.YEAR, Integer.MAX_VALUE) <= context.today().getYear())
        .max(Comparator.comparing(row -> row.get(VILLAGE_YEAR.YEAR, 0)));
  }

  VillageFact of(VillageCondition.Kind kind) {
    return switch (kind) {
      case INCIDENCE -> incidence();
      case INDUSTRY -> product().and(holds(VILLAGE_YEAR.REAL_COOPERATIVES));
      case HOUSING -> guarantee(GuaranteeItem.HOUSING);
      case MEDICAL -> guarantee(GuaranteeItem.MEDICAL);
      case EDUCATION -> guarantee(GuaranteeItem.EDUCATION);
      case WATER -> guarantee(GuaranteeItem.WATER);
      case TELEVISION -> has(HOUSEHOLD_YEAR.TELEVISION);
      case POWER -> has(HOUSEHOLD_YEAR.POWER_LIVING);
      case SERVICES -> services();
      case COLLECTIVE_INCOME -> collective();
      case COMMITTEES -> holds(VILLAGE_YEAR.COMMITTEES_FULL).and(sound());
      case ROAD -> roads().reduce(holds(VILLAGE_YEAR.HARD_ROAD), VillageFact::and);
    };
  }

  /// People of registered households by the rural population.
  private VillageFact incidence() {
    Row village = context.village().village();
    Integer population = village.get(VILLAGE.RURAL_POPULATION);
    if (population == null || population == 0) {
      return VillageFact.of(
          Standing.UNKNOWN,
          Remark.of("board.population-unknown").at(village, VILLAGE.RURAL_POPULATION));
    }
    List<Situation> poor = context.situations().stream()
        .filter(household -> household.poor() && !household.closed())
        .toList();
    int people = poor.stream().mapToInt(household -> household.members().size()).sum();
    return incidence(poor, people, population);
  }

  private VillageFact incidence(List<Situation> poor, int people, int population) {
    Optional<BigDecimal> limit = context.decimal("incidence.threshold", context.today());
    Standing standing = limit
        .map(most -> BigDecimal.valueOf(100L * people)
                .compareTo(most.multiply(BigDecimal.valueOf(population)))
            < 0)
        .map(VillageFacts::standing)
        .orElse(Standing.UNKNOWN);
    Remark said = Remark.of(
        "verdict.village.people",
        people,
        population,
        limit.map(BigDecimal::toString).orElse("?"));
    return new VillageFact(
        standing, List.of(said), poor.stream().map(Situation::id).toList());
  }

  private VillageFact guarantee(GuaranteeItem item) {
    return HouseholdShare.of(
        context, household -> Guarantees.of(item, household, context.policy()).standing());
  }

  private VillageFact has(TableField<?, Boolean> flag) {
    return HouseholdShare.of(
        context,
        household -> household
            .living()
            .map(living -> living.get(flag))
            .map(VillageFacts::standing)
            .orElse(Standing.UNKNOWN));
  }

  private VillageFact services() {
    return context.policy().value(SERVICES, context.today()).stream()
        .flatMap(words -> Stream.of(words.value().split(" +")))
        .map(this::service)
        .reduce(VillageFact::and)
        .orElseGet(() -> VillageFact.of(Standing.UNKNOWN, Remark.of("verdict.village.unset")));
  }

  /// A word that names no column leaves its part of the condition open, and is said.
  private VillageFact service(String word) {
    return Catalogue.VILLAGE_YEAR.fields().stream()
        .filter(field ->
            field.name().equals(word) || Hygiene.key(field.term()).equals(Hygiene.key(word)))
        .findFirst()
        .map(field -> holds(field, profile))
        .orElseGet(
            () -> VillageFact.of(Standing.UNKNOWN, Remark.of("verdict.village.no-column", word)));
  }

  /// The leading product of the year, else the one of the village.
  private VillageFact product() {
    VillageFact year = holds(VILLAGE_YEAR.LEADING_PRODUCT);
    VillageFact village = holds(
        Catalogue.VILLAGE.field(VILLAGE.LEADING_PRODUCT),
        Optional.of(context.village().village()));
    return village.standing() == Standing.MET && year.standing() != Standing.MET ? village : year;
  }

  /// The natural villages (村屯) of the last year that lists them, as far as no hard road to them
  /// is recorded.
  private Stream<VillageFact> roads() {
    List<Row> all = context.village().rows(Catalogue.NATURAL_VILLAGE).stream()
        .filter(row -> row.get(NATURAL_VILLAGE.YEAR, 0) <= context.today().getYear())
        .toList();
    int last =
        all.stream().mapToInt(row -> row.get(NATURAL_VILLAGE.YEAR, 0)).max().orElse(0);
    return all.stream()
        .filter(row -> row.get(NATURAL_VILLAGE.YEAR, 0) == last)
        .filter(row -> !row.yes(NATURAL_VILLAGE.HARD_ROAD))
        .map(VillageFacts::road);
  }

  private static VillageFact road(Row village) {
    boolean known = village.no(NATURAL_VILLAGE.HARD_ROAD);
    return VillageFact.of(
        known ? Standing.NOT_MET : Standing.UNKNOWN,
        Remark.of(
                known ? "verdict.village.no-road" : "verdict.village.road-unknown",
                village.get(NATURAL_VILLAGE.YEAR, 0).toString(),
                village.get(NATURAL_VILLAGE.NAME, ""))
            .at(village, NATURAL_VILLAGE.HARD_ROAD));
  }

  private VillageFact holds(TableField<?, ?> column) {
    return holds(Catalogue.VILLAGE_YEAR.field(column), profile);
  }

  /// A column that says yes, a number above zero, or a name.
  private static VillageFact holds(Field<?> field, Optional<Row> row) {
    Object value = row.<Object>map(known -> known.get(field.column())).orElse("");
    if (value.equals("")) {
      return blank(field, row);
    }
    boolean holds = !value.equals(false) && !(value instanceof Number n && n.doubleValue() <= 0);
    return VillageFact.of(standing(holds), said(field, row));
  }

  /// A weak organisation (软弱涣散) is no good committee.
  private VillageFact sound() {
    Field<?> field = Catalogue.VILLAGE_YEAR.field(VILLAGE_YEAR.WEAK_ORGANISATION);
    Boolean weak = profile.map(row -> row.get(VILLAGE_YEAR.WEAK_ORGANISATION)).orElse(null);
    return weak == null
        ? blank(field, profile)
        : VillageFact.of(standing(!weak), said(field, profile));
  }

  /// The income of the collective as the profile states it, else as the collective's ledger adds
  /// up for that year.
  private VillageFact collective() {
    Field<?> field = Catalogue.VILLAGE_YEAR.field(VILLAGE_YEAR.COLLECTIVE_INCOME);
    Optional<BigDecimal> income =
        profile.map(row -> row.get(VILLAGE_YEAR.COLLECTIVE_INCOME)).or(this::booked);
    Optional<BigDecimal> least = context.decimal(COLLECTIVE, context.today());
    if (income.isEmpty() || least.isEmpty()) {
      return blank(field, profile);
    }
    Remark said = Remark.of(
        "verdict.village.collective", Integer.toString(year()), income.get(), least.get());
    return VillageFact.of(
        standing(income.get().compareTo(least.get()) >= 0), at(said, field, profile));
  }

  private Optional<BigDecimal> booked() {
    int year = year();
    return context.village().rows(Catalogue.COLLECTIVE_ENTRY).stream()
        .filter(row -> {
          var day = row.get(COLLECTIVE_ENTRY.BOOKED_ON);
          var kind = row.get(COLLECTIVE_ENTRY.KIND);
          return day != null && day.getYear() == year && kind != null && kind.is(LedgerKind.INCOME);
        })
        .map(row -> row.get(COLLECTIVE_ENTRY.AMOUNT, BigDecimal.ZERO))
        .reduce(BigDecimal::add);
  }

  private int year() {
    return profile
        .map(row -> row.get(VILLAGE_YEAR.YEAR, 0))
        .orElse(context.today().getYear());
  }

  private static Remark said(Field<?> field, Optional<Row> row) {
    String shown = row.map(known -> field.shown(known, Texts.language())).orElse("");
    return at(Remark.of("verdict.village.said", field, shown), field, row);
  }

  private static VillageFact blank(Field<?> field, Optional<Row> row) {
    return VillageFact.of(
        Standing.UNKNOWN, at(Remark.of("verdict.village.blank", field), field, row));
  }

  private static Remark at(Remark remark, Field<?> field, Optional<Row> row) {
    return row.map(known -> remark.at(known, field.column()))
        .orElseGet(() -> remark.missing(field.column()));
  }

  private static Standing standing(boolean holds) {
    return holds ? Standing.MET : Standing.NOT_MET;
  }
}
