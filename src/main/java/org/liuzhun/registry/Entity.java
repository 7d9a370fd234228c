package org.liuzhun.registry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.code.MeasureType;

/// A kind of row: a generated table with the catalogue's lines about it. The table's comment
/// is the official Chinese name of the list (家庭成员, 帮扶措施).
public final class Entity {

  /// Every value of every row is found by its column: a map with room finds it at the first look.
  private static final int SPARSE = 4;

  private final Table<?> table;
  private final String key;
  private final Owner owner;
  private final Section section;
  private final List<TableField<?, ?>> naturalKey;
  private final Map<String, Field<?>> fields;
  private final List<Field<?>> inOrder;
  private final List<TableField<?, ?>> columns;
  private final IdentityHashMap<TableField<?, ?>, Integer> positions;

  private Entity(Builder builder) {
    table = builder.table;
    key = builder.key;
    owner = builder.owner;
    section = builder.section;
    naturalKey = List.copyOf(builder.naturalKey);
    fields = builder.fields;
    inOrder = List.copyOf(fields.values());
    positions = new IdentityHashMap<>(SPARSE * fields.size());
    List<TableField<?, ?>> all = new ArrayList<>();
    for (Field<?> field : inOrder) {
      positions.put(field.column(), positions.size());
      all.add(field.column());
    }
    columns = List.copyOf(all);
  }

  /// Begins the description of a table.
  public static Builder of(Table<?> table, Owner owner, Section section) {
    return new Builder(table, owner, section);
  }

  /// The name in log, JSON and command line.
  public String key() {
    return key;
  }

  /// The generated table.
  public Table<?> table() {
    return table;
  }

  /// The table's identifier column.
  @SuppressWarnings("unchecked")
  public TableField<?, UUID> id() {
    return (TableField<?, UUID>) Objects.requireNonNull(table.field("ID"));
  }

  /// Whose file its rows belong to.
  public Owner owner() {
    return owner;
  }

  /// The section of the file where its rows show.
  public Section section() {
    return section;
  }

  /// The columns whose values make the row's identity; empty when a row gets an identity of its
  /// own.
  public List<TableField<?, ?>> naturalKey() {
    return naturalKey;
  }

  /// The column that names the household or person whose file a row belongs to; empty for these
  /// themselves and for what is the village's own.
  public Optional<TableField<?, UUID>> owning() {
    return switch (owner) {
      case VILLAGE -> Optional.empty();
      case HOUSEHOLD -> owningBy("household");
      case PERSON -> owningBy("person");
    };
  }

  @SuppressWarnings("unchecked")
  private Optional<TableField<?, UUID>> owningBy(String name) {
    return field(name).map(field -> (TableField<?, UUID>) field.column());
  }

  /// The official Chinese name.
  public String term() {
    return table.getComment();
  }

  /// The name in the given language.
  public String label(Locale language) {
    return language.getLanguage().equals("zh") ? term() : Labels.english(key);
  }

  /// What a list of such rows is called in the given language.
  public String listLabel(Locale language) {
    return language.getLanguage().equals("zh") ? term() : Labels.englishList(key);
  }

  /// All fields in catalogue order.
  public List<Field<?>> fields() {
    return inOrder;
  }

  /// The field of this name (the last part of its key).
  public Optional<Field<?>> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /// The field of a column.
  @SuppressWarnings("unchecked")
  public <T> Field<T> field(TableField<?, T> column) {
    Field<?> field = fields.get(column.getName().toLowerCase(Locale.ROOT));
    if (field == null || !field.column().equals(column)) {
      throw new IllegalArgumentException(column + " is no field of " + key);
    }
    return (Field<T>) field;
  }

  /// The columns of the fields, in catalogue order.
  public List<TableField<?, ?>> columns() {
    return columns;
  }

  /// The place of a column among the values of a row.
  ///
  /// @throws IllegalArgumentException for a column of another entity
  public int position(TableField<?, ?> column) {
    Integer position = positions.get(column);
    if (position == null) {
      throw new IllegalArgumentException(column + " is no field of " + key);
    }
    return position;
  }

  @Override
  public String toString() {
    return key;
  }

  /// Collects the catalogue's lines.
  public static final class Builder {

    private final Table<?> table;
    private final String key;
    private final Owner owner;
    private final Section section;
    private List<TableField<?, ?>> naturalKey = List.of();
    private final Map<String, Field<?>> fields = new LinkedHashMap<>();
    private @Nullable Field<?> last;

    private Builder(Table<?> table, Owner owner, Section section) {
      this.table = table;
      this.owner = owner;
      this.section = section;
      key = table.getName().toLowerCase(Locale.ROOT);
    }

    /// The next line.
    public <T> Builder add(TableField<?, T> column, Kind<T> kind) {
      String name = column.getName().toLowerCase(Locale.ROOT);
      put(name, new Field<>(key + "." + name, column, kind, Set.of(), Set.of()));
      return this;
    }

    /// The columns that make the identity of a row.
    public Builder naturalKey(TableField<?, ?>... columns) {
      naturalKey = List.of(columns);
      return this;
    }

    /// A row without the last field says nothing.
    public Builder required() {
      return trait(Field.Trait.REQUIRED);
    }

    /// The last field never appears on public notices and wall cards.
    public Builder sensitive() {
      return trait(Field.Trait.SENSITIVE);
    }

    /// The last field is kept by the program and not shown in forms.
    public Builder hidden() {
      return trait(Field.Trait.HIDDEN);
    }

    /// The last field is not asked for any more and shows only where it is filled.
    public Builder retired() {
      return hidden().trait(Field.Trait.RETIRED);
    }

    /// The last field hangs on the notice board: it is never masked.
    public Builder posted() {
      return trait(Field.Trait.POSTED);
    }

    /// The last field shows for these measure types only.
    public Builder shownFor(MeasureType... types) {
      Field<?> line = last();
      put(
          line.name(),
          new Field<>(
              line.key(), cast(line).column(), cast(line).kind(), line.traits(), Set.of(types)));
      return this;
    }

    /// The finished entity.
    public Entity build() {
      return new Entity(this);
    }

    private Builder trait(Field.Trait trait) {
      Field<Object> line = cast(last());
      Set<Field.Trait> traits = EnumSet.of(trait);
      traits.addAll(line.traits());
      put(
          line.name(),
          new Field<>(line.key(), line.column(), line.kind(), Set.copyOf(traits), line.shownFor()));
      return this;
    }

    private void put(String name, Field<?> field) {
      fields.put(name, field);
      last = field;
    }

    private Field<?> last() {
      if (last == null) {
        throw new IllegalStateException("no field yet in " + key);
      }
      return last;
    }

    @SuppressWarnings("unchecked")
    private static Field<Object> cast(Field<?> field) {
      return (Field<Object>) field;
    }
  }
}
