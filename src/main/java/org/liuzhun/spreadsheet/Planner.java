package org.liuzhun.spreadsheet;

import static org.liuzhun.registry.db.Tables.MEMBERSHIP;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.Problem;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.VillageFile;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Relation;
import org.liuzhun.spreadsheet.heading.Remembered;
import org.liuzhun.spreadsheet.sheet.Sheet;
import org.liuzhun.text.Steps;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;

/// Makes the plan of an import: which household, which person, which cell.
final class Planner {

  /// A row with of whom it speaks.
  record Taken(SheetRow row, Subject subject) {}

  private final List<Taken> all = new ArrayList<>();
  private final Set<UUID> doubted = new HashSet<>();
  private final List<SheetRow> strangers = new ArrayList<>();
  private final ImportSettings settings;
  private final Ledger ledger = new Ledger();
  private final Draft draft;
  private final Households households;
  private final People people;
  private final Places places;
  private final Taker taker;
  private final VillageLines lines;

  Planner(VillageFile village, ImportSettings settings) {
    this.settings = settings;
    draft = new Draft(village);
    households = new Households(village, settings);
    people = new People(village, settings);
    places = new Places(village, settings, ledger);
    taker = new Taker(village, draft, ledger, places, settings);
    lines = new VillageLines(village, draft, ledger, places, settings.year());
  }

  ImportPlan plan(List<Sheet> sheets, Remembered remembered, Steps steps) throws Trouble {
    List<Header> headers = headers(sheets, remembered);
    steps.at(0);
    List<SheetRow> rows =
        headers.stream().flatMap(header -> SheetRow.of(header).stream()).toList();
    Map<Boolean, List<SheetRow>> ours =
        places.ours(rows).stream().collect(Collectors.partitioningBy(VillageLines::isOne));
    ours.getOrDefault(true, List.of()).forEach(lines::take);
    steps.each(grouped(ours.getOrDefault(false, List.of())).values(), this::household);
    String layout = headers.getFirst().layout().name();
    return new ImportPlan(
        List.copyOf(headers),
        ledger.households(),
        ledger.people(),
        ledger.cells(),
        ledger.changes(),
        ledger.problems(),
        draft.edit(Texts.of("import.reason", layout)));
  }

  /// The headings of the sheets that have any; the others are said to be left aside.
  private List<Header> headers(List<Sheet> sheets, Remembered remembered) throws Trouble {
    List<Header> headers = new ArrayList<>();
    for (Sheet sheet : sheets) {
      Optional<Header> header = Header.find(sheet, remembered).filter(Header::identifies);
      header.ifPresent(headers::add);
      if (header.isEmpty() && !sheet.lines().isEmpty()) {
        ledger.remark(new CellProblem(
            sheet.at(0, -1),
            Fate.REFUSED,
            sheet.name(),
            Problem.of("problem.sheet-left-aside", sheet.name())));
      }
    }
    if (headers.isEmpty()) {
      throw new Trouble("trouble.sheet-no-headings");
    }
    return headers;
  }

  /// The rows of which it is beyond doubt whom they mean, in the order of the plan.
  List<Taken> taken() {
    return all;
  }

  /// The lines of the village's own lists.
  List<Taken> takenOfVillage() {
    return lines.taken();
  }

  /// The lines of lists whose household or person the register has not.
  List<SheetRow> strangers() {
    return strangers;
  }

  /// The households that rows may mean of which nobody can say whom they mean.
  Set<UUID> doubted() {
    return doubted;
  }

  private Map<String, List<SheetRow>> grouped(List<SheetRow> rows) {
    Map<String, List<SheetRow>> groups = new LinkedHashMap<>();
    for (SheetRow row : rows) {
      String key = group(row);
      if (key == null) {
        ledger.row(row, Fate.REFUSED, Problem.of("problem.no-household"));
      } else {
        groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
      }
    }
    return groups;
  }

  /// What the rows of one household share; null when the row does not say.
  private @Nullable String group(SheetRow row) {
    String number = number(row);
    String head = headId(row);
    if (number != null || head != null) {
      return number != null ? "n" + number : "h" + head;
    }
    UUID person = people.byNumbers(Claim.of(row));
    UUID home = person == null ? null : people.home(person);
    return home == null ? null : home.toString();
  }

  private void household(List<SheetRow> rows) {
    String number = first(rows.stream().map(this::number));
    String head = first(rows.stream().map(this::headId));
    UUID home = number == null && head == null
        ? people.home(Objects.requireNonNull(people.byNumbers(Claim.of(rows.getFirst()))))
        : null;
    Match match = home == null ? households.match(number, head) : new Match.Known(home);
    switch (match) {
      case Match.Doubt(var problem, var meant) -> {
        doubted.addAll(meant);
        ledger.householdInDoubt();
        rows.forEach(row -> ledger.row(row, Fate.IN_DOUBT, problem));
      }
      case Match.Known(var id) -> household(id, rows);
      case Match.Unknown _
      when rows.stream().anyMatch(row -> row.header().list() != null) ->
        rows.forEach(row -> stranger(row, "problem.unknown-household"));
      case Match.Unknown _ -> {
        UUID id = settings.ids().next();
        households.add(id, number, head);
        household(id, rows);
      }
    }
  }

  private void household(UUID household, List<SheetRow> rows) {
    List<Taken> taken = new ArrayList<>();
    for (SheetRow row : rows) {
      Subject subject = subject(household, row);
      if (subject == null) {
        boolean onlyTheirs = row.header().list() != null && strangers.contains(row);
        doubted.addAll(onlyTheirs ? Set.of() : Set.of(household));
      } else {
        open(subject, taken.size() + 1);
        taker.take(row, subject);
        taken.add(new Taken(row, subject));
        all.add(taken.getLast());
      }
    }
    Heads heads = new Heads(draft, people, household);
    taken.forEach(each -> heads.compare(each.row(), each.subject(), taker, ledger));
  }

  /// Of whom and of which year the row speaks; null when that is in doubt, and then the row is in
  /// the books.
  private @Nullable Subject subject(UUID household, SheetRow row) {
    Optional<SheetRow.Placed> said = row.find(Meaning.Year.class::isInstance);
    int year = settings.year();
    if (said.isPresent()) {
      switch (said.get().parse(Kind.year())) {
        case Parsed.Refused<Integer>(var problem) -> {
          ledger.row(row, Fate.REFUSED, problem);
          return null;
        }
        case Parsed.Value<Integer>(var value) -> year = value == null ? year : value;
      }
    }
    Claim claim = Claim.of(row);
    if (claim.isEmpty() && (row.header().list() != null || !row.header().namesPeople())) {
      return new Subject(household, null, null, year);
    }
    return person(household, claim, row, year);
  }

  private @Nullable Subject person(UUID household, Claim claim, SheetRow row, int year) {
    switch (people.match(household, claim)) {
      case Match.Doubt(var problem, var meant) -> {
        doubted.addAll(meant);
        ledger.personInDoubt();
        ledger.row(row, Fate.IN_DOUBT, problem);
        return null;
      }
      case Match.Known(var person) -> {
        return new Subject(household, person, people.membership(person), year);
      }
      case Match.Unknown _ -> {
        if (claim.name() == null || row.header().list() != null) {
          stranger(row, claim.name() == null ? "problem.no-name" : "problem.unknown-person");
          return null;
        }
        UUID person = settings.ids().next();
        people.join(person, household, settings.ids().next());
        people.add(person, claim);
        return new Subject(household, person, people.membership(person), year);
      }
    }
  }

  private void stranger(SheetRow row, String why) {
    ledger.row(row, Fate.REFUSED, Problem.of(why));
    strangers.add(row);
  }

  private void open(Subject subject, int position) {
    draft.open(Row.empty(Catalogue.HOUSEHOLD, subject.household()));
    ledger.household(
        subject.household(), draft.isNew(subject.household()) ? Outcome.NEW : Outcome.UNCHANGED);
    if (subject.person() != null && subject.membership() != null) {
      draft.open(Row.empty(Catalogue.PERSON, subject.person()));
      draft.open(Row.empty(Catalogue.MEMBERSHIP, subject.membership())
          .with(MEMBERSHIP.HOUSEHOLD, subject.household())
          .with(MEMBERSHIP.PERSON, subject.person())
          .with(MEMBERSHIP.POSITION, position));
      ledger.person(
          subject.person(), draft.isNew(subject.person()) ? Outcome.NEW : Outcome.UNCHANGED);
    }
  }

  private @Nullable String number(SheetRow row) {
    return SheetRow.value(row.find("household.number"), Kind.number());
  }

  /// The head's ID number, from its own column or from the head's row.
  private @Nullable String headId(SheetRow row) {
    String said = SheetRow.value(row.find(Meaning.HeadId.class::isInstance), Kind.idNumber());
    if (said != null) {
      return Claim.holder(said);
    }
    var relation = SheetRow.value(row.find("membership.relation"), Kind.code(Relation.class));
    return relation != null && relation.is(Relation.HEAD) ? Claim.of(row).idNumber() : null;
  }

  private static @Nullable String first(Stream<@Nullable String> values) {
    return values.filter(Objects::nonNull).findFirst().orElse(null);
  }
}
