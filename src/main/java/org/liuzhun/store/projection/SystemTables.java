package org.liuzhun.store.projection;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/// The names of `projection.sql`.
final class SystemTables {

  static final Table<Record> APPLIED = table(name("APPLIED"));
  static final Table<Record> TX = table(name("TX"));
  static final Table<Record> OP = table(name("OP"));
  static final Table<Record> ROW_HEAD = table(name("ROW_HEAD"));
  static final Table<Record> ROW_MARK = table(name("ROW_MARK"));
  static final Table<Record> PARKED = table(name("PARKED"));
  static final Table<Record> ERASED = table(name("ERASED"));

  static final Field<UUID> DEVICE = field(name("DEVICE"), SQLDataType.UUID);
  static final Field<Long> SEQ = field(name("SEQ"), SQLDataType.BIGINT);
  static final Field<Long> HLC = field(name("HLC"), SQLDataType.BIGINT);
  static final Field<String> WALL = text("WALL");
  static final Field<String> ACTOR = text("ACTOR");
  static final Field<String> KIND = text("KIND");
  static final Field<String> REASON = text("REASON");
  static final Field<UUID> GROUP_ID = field(name("GROUP_ID"), SQLDataType.UUID);
  static final Field<Boolean> GROUP_LAST = field(name("GROUP_LAST"), SQLDataType.BOOLEAN);
  static final Field<Long> FIRST_OP = field(name("FIRST_OP"), SQLDataType.BIGINT);
  static final Field<Integer> OPS = field(name("OPS"), SQLDataType.INTEGER);
  static final Field<String> SAVE = text("SAVE");
  static final Field<Long> ID = field(name("ID"), SQLDataType.BIGINT);
  static final Field<Integer> LINE = field(name("LINE"), SQLDataType.INTEGER);
  static final Field<UUID> ROW_ID = field(name("ROW_ID"), SQLDataType.UUID);
  static final Field<String> SKELETON = text("SKELETON");
  static final Field<String> CELL_VALUES = text("CELL_VALUES");
  static final Field<String> ENTITY = text("ENTITY");
  static final Field<Boolean> SHOWN = field(name("SHOWN"), SQLDataType.BOOLEAN);
  static final Field<Integer> CONFLICTS = field(name("CONFLICTS"), SQLDataType.INTEGER);
  static final Field<String> MORE = text("MORE");
  static final Field<String> LINES = text("LINES");

  private SystemTables() {}

  private static Field<String> text(String column) {
    return field(name(column), SQLDataType.VARCHAR);
  }
}
