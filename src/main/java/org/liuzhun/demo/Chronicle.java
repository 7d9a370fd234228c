package org.liuzhun.demo;

import static org.liuzhun.registry.db.Tables.HELPER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.Entity;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.HelperRole;

/// What the village did together, line by line out of `chronicle.tsv`: projects and money, team,
/// events, campaigns, inspections.
final class Chronicle {

  private final Setting setting;
  private final List<Family> families;
  private final Team team;
  private final Size size;
  private final Set<UUID> spoilt;
  private final Map<String, UUID> names = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<PlantedFault> faults = new ArrayList<>();
  private final Set<String> villageFaults = new TreeSet<>();

  /// @param spoilt whose files have a fault already
  Chronicle(Setting setting, List<Family> families, Team team, Set<UUID> spoilt) {
    this.spoilt = spoilt;
    this.setting = setting;
    this.families = families;
    this.team = team;
    size = size();
    int members = 0;
    for (Row helper : team.helpers()) {
      var role = helper.get(HELPER.ROLE);
      if (role != null && role.is(HelperRole.FIRST_SECRETARY)) {
        names.put("secretary", helper.id());
      } else if (role != null && role.is(HelperRole.TEAM_MEMBER)) {
        names.put("member" + ++members, helper.id());
      }
    }
  }

  List<Row> rows() {
    Sheet.read("chronicle").forEach(this::take);
    return rows;
  }

  /// The row of the line of this name.
  UUID named(String name) {
    return Objects.requireNonNull(names.get(name), name);
  }

  /// What is wrong in the rows of households on purpose, as far as a check looks for it.
  List<PlantedFault> faults() {
    return faults;
  }

  /// The checks that must find something in the rows of the village itself.
  Set<String> villageFaults() {
    return villageFaults;
  }

  private void take(Map<String, String> line) {
    Entity entity = Catalogue.entity(Sheet.cell(line, "entity")).orElseThrow();
    String fields = Sheet.cell(line, "fields");
    if (Sheet.cell(line, "for").isEmpty()) {
      Row row = row(entity, fields, null);
      rows.add(row);
      names.put(Sheet.cell(line, "name"), row.id());
      checks(line).forEach(villageFaults::add);
    } else {
      chosen(Sheet.cell(line, "for"), entity == Catalogue.MEASURE).forEach(family -> {
        Row row = row(entity, fields, family);
        rows.add(row);
        names.put(Sheet.cell(line, "name"), row.id());
        checks(line).forEach(check -> faults.add(new PlantedFault(check, family.id(), Set.of())));
      });
    }
  }

  /// What the line says that checks must find, apart from what the board must show.
  private static Stream<String> checks(Map<String, String> line) {
    return Arrays.stream(Sheet.cell(line, "lacks").split(" "))
        .filter(fault -> fault.matches("M\\d+"));
  }

  /// The families that a line is about: kind, how many at most, how many are left out first; a
  /// measure goes by those that have a fault already, which may be that they have none.
  private List<Family> chosen(String words, boolean sound) {
    String[] parts = words.split(" ");
    int most = Integer.parseInt(parts[1]);
    int skipped = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
    return families.stream()
        .filter(kind(parts[0]))
        .skip(skipped)
        .filter(family -> !sound || !spoilt.contains(family.id()))
        .limit(most)
        .toList();
  }

  /// The size of the village, of which the figures of the tale are parts.
  private Size size() {
    int people = families.stream().mapToInt(family -> family.people().size()).sum();
    int helped = (int) families.stream().filter(kind("helped")).count();
    return new Size(families.size(), people, helped);
  }

  private Predicate<Family> kind(String word) {
    int year = setting.today().getYear();
    return family -> switch (word) {
      case "all" -> true;
      case "helped" -> family.helped(year);
      case "ordinary" -> !family.helped(year);
      case "vocational" -> family.helped(year) && family.vocational().isPresent();
      case "open" -> family.times().monitored() != null && family.times().removed() == null;
      default -> throw new IllegalArgumentException(word);
    };
  }

  private Row row(Entity entity, String fields, @Nullable Family family) {
    Row row = Row.empty(entity, setting.nextId());
    Optional<Field<?>> household = entity.field("household");
    if (family != null && household.isPresent()) {
      row = with(row, household.get(), family.id());
    }
    ChronicleWords words = new ChronicleWords(setting.today(), names, family, team, size);
    for (String part : fields.split(";")) {
      int equals = part.indexOf('=');
      Field<?> field = entity.field(part.substring(0, equals)).orElseThrow();
      row = with(row, field, words.value(field, part.substring(equals + 1)));
    }
    if (entity == Catalogue.DOCUMENT) {
      row = DemoPapers.kept(row);
    }
    return entity.naturalKey().isEmpty() ? row : keyed(row);
  }

  static Row keyed(Row row) {
    List<@Nullable Object> key = new ArrayList<>();
    row.entity().naturalKey().forEach(column -> key.add(row.get(column)));
    Row keyed = Row.keyed(row.entity(), key.toArray());
    for (Field<?> field : row.entity().fields()) {
      keyed = with(keyed, field, row.get(field.column()));
    }
    return keyed;
  }

  @SuppressWarnings("unchecked")
  static Row with(Row row, Field<?> field, @Nullable Object value) {
    return row.with((TableField<?, Object>) field.column(), value);
  }
}
