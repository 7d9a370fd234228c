package org.liuzhun.store;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;
import static org.liuzhun.registry.db.Tables.MEMBERSHIP;
import static org.liuzhun.registry.db.Tables.PERSON;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.TableField;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.NumberTextKind;
import org.liuzhun.registry.Owner;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.TextKind;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.draft.Draft;
import org.liuzhun.store.merge.Cell;
import org.liuzhun.store.merge.CellWrite;
import org.liuzhun.store.merge.Erasure;
import org.liuzhun.store.merge.Heading;
import org.liuzhun.store.merge.LifeWrite;
import org.liuzhun.store.merge.Line;
import org.liuzhun.store.merge.RowKey;
import org.liuzhun.store.merge.RowOp;
import org.liuzhun.store.projection.Deeds;
import org.liuzhun.store.projection.Done;
import org.liuzhun.store.projection.Projection;
import org.liuzhun.text.Trouble;

/// What is to be erased (抹除计划): rows, lines of the log, words that would still give it away, and
/// photographs.
final class ErasurePlan {

  private static final int SHORTEST_WORD = 2;

  private final Projection projection;
  private final Deeds deeds;
  private final List<RowOp> rows = new ArrayList<>();
  private final Set<Line> lines = new LinkedHashSet<>();
  private final Set<UUID> gone = new LinkedHashSet<>();
  private final Set<Cell> cells = new LinkedHashSet<>();
  private final Set<String> words = new LinkedHashSet<>();
  private final Set<String> photographs = new LinkedHashSet<>();

  private ErasurePlan(Projection projection) {
    this.projection = projection;
    deeds = projection.deeds();
  }

  /// Every value that a cell ever had.
  static ErasurePlan value(Projection projection, Row row, Field<?> field) {
    ErasurePlan plan = new ErasurePlan(projection);
    RowKey key = new RowKey(row.entity().key(), row.id());
    Map<Line, RowOp> done = projection.done(key);
    Cell cell = new Cell(row.entity().key(), row.id(), field.name());
    Erasure.Plan erasure = Erasure.of(cell, projection.state().row(key), done);
    plan.add(erasure);
    plan.cells.add(cell);
    if (field.kind() instanceof TextKind || field.kind() instanceof NumberTextKind) {
      done.values().forEach(op -> plan.note(field, op));
    }
    return plan;
  }

  /// A person with all rows of his own and his memberships; who was made one with him, too.
  static ErasurePlan person(Projection projection, UUID person) {
    ErasurePlan plan = new ErasurePlan(projection);
    plan.person(person);
    return plan;
  }

  /// A household with all rows of its own, and the people who are or were in no other; what was
  /// made one with it, too.
  static ErasurePlan household(Projection projection, UUID household) {
    ErasurePlan plan = new ErasurePlan(projection);
    Set<UUID> same = plan.same(household, Catalogue.HOUSEHOLD, HOUSEHOLD.NUMBER);
    same.removeIf(one -> !one.equals(household) && !plan.isDecided(one));
    same.addAll(plan.madeOne(household, Catalogue.HOUSEHOLD));
    same.forEach(one -> plan.household(one, same));
    return plan;
  }

  /// Whether somebody decided that a row goes; a number may also have been given to another.
  private boolean isDecided(UUID row) {
    return deeds.of(List.of(row)).stream()
        .filter(done -> done.heading().kind() == Heading.Kind.RESOLVE)
        .map(done -> done.op().life())
        .anyMatch(life -> life != null && !life.alive());
  }

  private void household(UUID household, Set<UUID> same) {
    Map<Entity, List<Row>> file = new HashMap<>(deeds.file(household));
    Set<UUID> people = new LinkedHashSet<>();
    for (Row membership : file.getOrDefault(Catalogue.MEMBERSHIP, List.of())) {
      UUID person = membership.get(MEMBERSHIP.PERSON);
      if (person != null && inNoOther(person, same)) {
        people.add(person);
      }
    }
    file.forEach((entity, some) -> {
      if (entity == Catalogue.HOUSEHOLD || entity.owner() == Owner.HOUSEHOLD) {
        some.forEach(this::whole);
      }
    });
    people.forEach(this::person);
  }

  /// A row, and those that had its number and are gone: what was entered twice and made one.
  private Set<UUID> same(UUID row, Entity entity, TableField<?, String> number) {
    String field = entity.field(number).name();
    Set<UUID> same = new LinkedHashSet<>(Set.of(row));
    Set<String> numbers = projection.done(row).values().stream()
        .flatMap(op -> text(field, op).stream())
        .collect(Collectors.toSet());
    deeds.writing(entity, numbers).stream()
        .map(Done::op)
        .filter(op -> text(field, op).filter(numbers::contains).isPresent())
        .map(RowOp::row)
        .filter(one -> isGone(entity, one))
        .forEach(same::add);
    return same;
  }

  private Set<UUID> madeOne(UUID row, Entity entity) {
    Set<UUID> same = new MadeOne(projection).with(row);
    same.removeIf(one -> !one.equals(row) && !isGone(entity, one));
    return same;
  }

  private boolean isGone(Entity entity, UUID row) {
    projection.prepare(List.of(row));
    return !projection.state().row(new RowKey(entity.key(), row)).visible();
  }

  /// What was written again, by undoing or by typing the same, of values that another erases
  /// without knowing of it.
  ///
  /// @param names the laptops whose writing is looked through
  static ErasurePlan again(Projection projection, GoingValues going, Set<UUID> names) {
    ErasurePlan plan = new ErasurePlan(projection);
    going.values().keySet().forEach(row -> plan.again(row, going, names));
    return plan;
  }

  private void again(RowKey row, GoingValues going, Set<UUID> names) {
    Map<Line, RowOp> again = going.again(row, projection.done(row), names);
    Set<String> fields = new HashSet<>();
    again.values().forEach(op -> fields.addAll(going.fields(row, op)));
    if (!again.isEmpty()) {
      projection.prepare(List.of(row.row()));
      add(Erasure.of(projection.state().row(row), again, fields));
    }
  }

  /// Whether an erasure means this cell: it clears it, or deletes the row. Others it writes again.
  static boolean goes(RowOp erasing, String field) {
    LifeWrite life = erasing.life();
    CellWrite write = erasing.cells().get(field);
    return life != null && !life.alive() || write != null && write.clears();
  }

  private void add(Erasure.Plan erasure) {
    rows.addAll(erasure.rows());
    lines.addAll(erasure.lines());
  }

  private boolean inNoOther(UUID person, Set<UUID> households) {
    return deeds.naming(Catalogue.MEMBERSHIP, MEMBERSHIP.PERSON, List.of(person)).stream()
        .map(row -> row.get(MEMBERSHIP.HOUSEHOLD))
        .allMatch(households::contains);
  }

  private void person(UUID person) {
    Set<UUID> all = same(person, Catalogue.PERSON, PERSON.ID_NUMBER);
    Map<UUID, Row> files = deeds.rows(Catalogue.PERSON, all);
    String number = number(files, person);
    all.removeIf(
        one -> !one.equals(person) && (number.isEmpty() || !number.equals(number(files, one))));
    all.addAll(madeOne(person, Catalogue.PERSON));
    List<UUID> same = List.copyOf(all);
    deeds.person(same).values().forEach(some -> some.forEach(this::whole));
    deeds.naming(Catalogue.MEMBERSHIP, MEMBERSHIP.PERSON, same).forEach(this::whole);
  }

  /// The number that stands now; one typed by mistake and corrected may be that of another.
  private static String number(Map<UUID, Row> files, UUID person) {
    Row file = files.get(person);
    return file == null ? "" : file.get(PERSON.ID_NUMBER, "");
  }

  private void whole(Row row) {
    if (gone.add(row.id())) {
      Map<Line, RowOp> done = projection.done(row.id());
      RowKey key = new RowKey(row.entity().key(), row.id());
      Erasure.Plan erasure =
          Erasure.of(key.entity(), key.row(), projection.state().row(key), done);
      add(erasure);
      row.entity().fields().stream()
          .filter(
              field -> field.kind() instanceof NumberTextKind || field.column().equals(PERSON.NAME))
          .forEach(field -> done.values().forEach(op -> note(field, op)));
      done.values().forEach(op -> Remains.photograph(op).ifPresent(photographs::add));
    }
  }

  private void note(Field<?> field, RowOp op) {
    text(field.name(), op).filter(word -> word.length() >= SHORTEST_WORD).ifPresent(words::add);
  }

  /// What was written to a field, where it is a text.
  private static Optional<String> text(String field, RowOp op) {
    return Optional.ofNullable(op.cells().get(field))
        .map(CellWrite::value)
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue);
  }

  boolean isEmpty() {
    return lines.isEmpty() && rows.isEmpty();
  }

  /// What the erasing transaction writes.
  List<RowOp> rows() {
    return rows;
  }

  /// The lines whose contents go, the headings among them whose reason gives the words away.
  List<Line> lines() {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(deeds.giving(words, TellingWords.in(words)));
    return all;
  }

  /// Whether a write that is kept apart goes as well: it has values of a row or cell that goes.
  boolean takes(RowOp op) {
    return op.cells().entrySet().stream()
        .filter(cell -> !cell.getValue().value().isMissingNode())
        .anyMatch(cell -> gone.contains(op.row())
            || cells.contains(new Cell(op.entity(), op.row(), cell.getKey())));
  }

  /// Refuses a missing reason, and one that would say again what is to go.
  void check(String reason) throws Trouble {
    if (reason.isBlank()) {
      throw new Trouble("trouble.store.no-reason");
    }
    if (tells(reason)) {
      throw new Trouble("trouble.store.reason-tells");
    }
  }

  /// Whether a draft has nothing to do with what goes.
  private boolean spares(Draft draft) {
    return !tells(draft.text())
        && rows.stream().noneMatch(op -> op.row().equals(draft.row()))
        && !gone.contains(draft.row());
  }

  private boolean tells(String text) {
    return TellingWords.in(words).test(text);
  }

  /// What goes besides, of these drafts among others.
  Remains remains(List<Draft> drafts) {
    return new Remains(
        deeds.erasures(),
        Set.copyOf(photographs),
        drafts.stream().filter(draft -> !spares(draft)).map(Remains.Place::of).toList());
  }

  /// Where the words still stand elsewhere; asked after the erasure.
  List<Erased.Mention> mentions(Projection now) {
    Set<Erased.Mention> mentions = new LinkedHashSet<>();
    Predicate<String> telling = TellingWords.in(words);
    now.deeds()
        .saying(
            words,
            done -> Catalogue.entity(done.op().entity())
                .ifPresent(entity -> mentions.addAll(mentions(entity, done.op(), telling))));
    return List.copyOf(mentions);
  }

  private static List<Erased.Mention> mentions(Entity entity, RowOp op, Predicate<String> telling) {
    return op.cells().keySet().stream()
        .filter(name -> text(name, op).filter(telling).isPresent())
        .flatMap(name -> entity.field(name).stream())
        .map(field -> new Erased.Mention(entity, op.row(), field))
        .toList();
  }
}
