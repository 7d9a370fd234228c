package org.liuzhun.cli;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.registry.CodeKind;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Kind;
import org.liuzhun.registry.Parsed;
import org.liuzhun.registry.Problem;
import org.liuzhun.registry.Row;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `set DIR WHO FIELD VALUE [--year Y] [--row ID] [--reason TEXT]`: one field of one household.
/// FIELD is a catalogue key
/// or the official Chinese term; an empty VALUE clears it.
@Command(name = "set")
final class SetVerb extends WorkbookVerb {

  @Parameters(index = "1", paramLabel = "WHO")
  String who = "";

  @Parameters(index = "2", paramLabel = "FIELD")
  String name = "";

  @Parameters(index = "3", paramLabel = "VALUE")
  String value = "";

  @Option(names = "--year", paramLabel = "Y")
  @Nullable
  Integer year;

  @Option(names = "--row", paramLabel = "ID")
  @Nullable
  UUID rowId;

  @Option(names = "--reason", paramLabel = "TEXT")
  @Nullable
  String reason;

  SetVerb(Desk desk) {
    super(desk);
  }

  @Override
  int work(Workbook workbook) throws Trouble {
    Target target = Target.of(workbook.village(), who, today());
    Field<?> field = FieldNames.find(name);
    int ofYear = year == null ? today().getYear() : year;
    Row row = target.row(FieldNames.entity(field), ofYear, rowId);
    return save(workbook, row, field);
  }

  private <T> int save(Workbook workbook, Row row, Field<T> field) throws Trouble {
    switch (parse(field.kind(), value)) {
      case Parsed.Refused<T>(Problem problem) ->
        throw new Trouble(
            "trouble.cli.refused",
            field.label(Texts.language()),
            Texts.of(problem.key(), problem.arguments().toArray()));
      case Parsed.Value<T>(var parsed) -> {
        String before = field.masked(row, Texts.language());
        Row after = row.with(field.column(), parsed);
        Edit.Builder edit = Edit.begin().change(key(row), after);
        if (reason != null) {
          edit.because(reason);
        }
        workbook.save(edit.build());
        say(Texts.of(
            "cli.set.saved",
            field.label(Texts.language()),
            before,
            field.masked(after, Texts.language())));
      }
    }
    return Exit.DONE;
  }

  /// The row as the register has it: an empty one when it is new, so that its key columns are
  /// written as well.
  private Row key(Row row) {
    return row.entity().naturalKey().isEmpty() ? row : Row.empty(row.entity(), row.id());
  }

  @SuppressWarnings("unchecked")
  private static <T> Parsed<T> parse(Kind<T> kind, String written) {
    return kind instanceof CodeKind<?> code
        ? (Parsed<T>) code.byCode(written)
        : kind.parse(written);
  }
}
