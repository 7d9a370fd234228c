package org.liuzhun.assessment;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.INCOME_ITEM;
import static org.liuzhun.registry.db.Tables.MEASURE;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;
import static org.liuzhun.registry.db.Tables.PERSON_YEAR;
import static org.liuzhun.registry.db.Tables.POLICY_PARAMETER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.policy.Policy;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Code;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.EthnicGroup;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.MeasureState;
import org.liuzhun.registry.code.MeasureType;
import org.liuzhun.registry.code.Politics;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.registry.code.Sex;

/// An invented family under construction, for tests: `Family.of("王建国", 3)` is a household
/// with its head only; [CleanFamily] is one in which no check finds anything.
public final class Family {

  /// The day of judgement in tests.
  public static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private final Map<UUID, Row> rows = new LinkedHashMap<>();
  private final int number;
  private final Part household;
  private final List<Kin> members = new ArrayList<>();
  private final List<Family> neighbours = new ArrayList<>();
  private int serial;

  private Family(int number) {
    this.number = number;
    household = add(Catalogue.HOUSEHOLD);
  }

  /// A household with its head only, a man born in 1976; the number keeps the rows of several
  /// families apart.
  public static Family of(String head, int number) {
    Family family = new Family(number);
    family
        .household
        .with(HOUSEHOLD.VILLAGE_GROUP, "第一组")
        .with(HOUSEHOLD.NUMBER, "%010d".formatted(number));
    family.member(head, Relation.HEAD, Sex.MALE, "1976-03-12");
    return family;
  }

  /// The household's row.
  public Part household() {
    return household;
  }

  /// The members in the order in which they came; the head is the first.
  public List<Kin> members() {
    return members;
  }

  /// The head.
  public Kin head() {
    return members.getFirst();
  }

  /// A new member with a sound ID number.
  public Kin member(String name, Relation relation, Sex sex, String birth) {
    LocalDate day = LocalDate.parse(birth);
    Part person = add(Catalogue.PERSON)
        .with(PERSON.NAME, name)
        .with(PERSON.SEX, sex)
        .with(PERSON.BIRTH, day)
        .with(PERSON.ID_NUMBER, idNumber(day, sex == Sex.MALE, next()))
        .with(PERSON.ETHNIC_GROUP, EthnicGroup.HAN)
        .with(PERSON.POLITICS, Politics.MASSES);
    Part membership = add(Catalogue.MEMBERSHIP)
        .with(MEMBERSHIP.PERSON, person.id())
        .with(MEMBERSHIP.RELATION, relation)
        .with(MEMBERSHIP.POSITION, members.size() + 1);
    Kin kin = new Kin(this, person, membership);
    members.add(kin);
    return kin;
  }

  /// A new row of the household, or of the village.
  public Part add(Entity entity) {
    UUID id = id();
    Row row = Row.empty(entity, id);
    rows.put(id, row);
    Part part = new Part(rows, id);
    entity
        .field("household")
        .ifPresent(field -> part.with(reference(field.column()), household.id()));
    return part;
  }

  /// The first row of an entity.
  public Part first(Entity entity) {
    return all(entity).getFirst();
  }

  /// The rows of an entity.
  public List<Part> all(Entity entity) {
    return rows.values().stream()
        .filter(row -> row.entity() == entity)
        .map(row -> new Part(rows, row.id()))
        .toList();
  }

  /// Takes all rows of an entity away.
  public void clear(Entity entity) {
    rows.values().removeIf(row -> row.entity() == entity);
  }

  /// A new measure under way, for a member or for all.
  public Part measure(MeasureType type, @Nullable Kin who) {
    return add(Catalogue.MEASURE)
        .with(MEASURE.TYPE, type)
        .with(MEASURE.STATE, MeasureState.RUNNING)
        .with(MEASURE.PERSON, who == null ? null : who.person().id());
  }

  /// The first measure of a type.
  public Part measure(MeasureType type) {
    return all(Catalogue.MEASURE).stream()
        .filter(part -> Coded.of(type).equals(part.row().get(MEASURE.TYPE)))
        .findFirst()
        .orElseThrow();
  }

  /// A new line of an income statement.
  public Part income(Part statement, IncomeItem item, double amount) {
    return add(Catalogue.INCOME_ITEM)
        .with(INCOME_ITEM.STATEMENT, statement.id())
        .with(INCOME_ITEM.ITEM, item)
        .with(INCOME_ITEM.AMOUNT, amount)
        .with(INCOME_ITEM.EVIDENCE, "存折");
  }

  /// The household's row with one value changed.
  public <T> Family with(TableField<?, T> column, @Nullable T value) {
    household.with(column, value);
    return this;
  }

  /// The household's row with one code changed.
  public <E extends Enum<E> & Code> Family with(TableField<?, Coded<E>> column, E value) {
    return with(column, Coded.of(value));
  }

  /// A policy parameter of the village, in force since 2014.
  public Part parameter(String key, String value) {
    return parameter(key, value, "2014-01-01");
  }

  /// A policy parameter of the village, in force from a day.
  public Part parameter(String key, String value, String day) {
    return add(Catalogue.POLICY_PARAMETER)
        .with(POLICY_PARAMETER.KEY, key)
        .on(POLICY_PARAMETER.EFFECTIVE_FROM, day)
        .with(POLICY_PARAMETER.VALUE, value);
  }

  /// A clean family in the same village; it comes along wherever this one goes.
  public Family neighbour(int number) {
    Family neighbour = CleanFamily.of(number);
    neighbours.add(neighbour);
    return neighbour;
  }

  /// All its rows, and those of its neighbours.
  public List<Row> rows() {
    List<Row> all = new ArrayList<>(rows.values());
    neighbours.forEach(neighbour -> all.addAll(neighbour.rows()));
    return all;
  }

  /// The village of these families.
  public static VillageFile village(Family... families) {
    List<Row> all = new ArrayList<>();
    for (Family family : families) {
      all.addAll(family.rows());
    }
    return VillageFile.of(all);
  }

  /// The file, as in a village of this family only.
  public Dossier dossier() {
    return village(this).dossier(household.id()).orElseThrow();
  }

  /// The judgement of the village of these families, today.
  public static Judgement judge(Family... families) {
    VillageFile village = village(families);
    return Judgement.of(village, Policy.of(village), TODAY);
  }

  /// A sound ID number of an invented division.
  public static String idNumber(LocalDate birth, boolean male, int order) {
    String digits = "99%04d%s%02d%d"
        .formatted(
            order / 100 % 10_000, birth.toString().replace("-", ""), order % 100, male ? 1 : 2);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return digits + "10X98765432".charAt(sum % 11);
  }

  int next() {
    return number * 100 + serial++ % 100;
  }

  Part personYear(UUID person, int year) {
    Row row = Row.keyed(Catalogue.PERSON_YEAR, person, year);
    rows.putIfAbsent(row.id(), row.with(PERSON_YEAR.YEAR, year));
    return new Part(rows, row.id());
  }

  private UUID id() {
    return new UUID(0x7000L | (long) number << 16, 0x8000_0000_0000_0000L | serial++);
  }

  @SuppressWarnings("unchecked")
  private static TableField<?, UUID> reference(TableField<?, ?> column) {
    return (TableField<?, UUID>) column;
  }
}
