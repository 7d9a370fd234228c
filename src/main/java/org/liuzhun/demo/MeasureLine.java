package org.liuzhun.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.liuzhun.registry.code.FundSource;
import org.liuzhun.registry.code.IncomeItem;
import org.liuzhun.registry.code.MeasureType;

/// What a measure of one type looks like in this village, one line of `measures.tsv`.
///
/// @param type the type
/// @param target who gets it
/// @param yearly whether every year again, else once
/// @param text name, content, unit, document and effect by heading
/// @param low the least amount in yuan
/// @param high the highest amount in yuan
/// @param fund who pays
/// @param income the income item that the money is booked under, if it is income
/// @param extras further fields of the type and what goes into them; marks begin with `@`
record MeasureLine(
    MeasureType type,
    String target,
    boolean yearly,
    Map<String, String> text,
    int low,
    int high,
    FundSource fund,
    Optional<IncomeItem> income,
    Map<String, String> extras) {

  static final List<MeasureLine> ALL =
      Sheet.read("measures").stream().map(MeasureLine::read).toList();

  boolean marked(String mark) {
    return extras.containsKey("@" + mark);
  }

  private static MeasureLine read(Map<String, String> line) {
    return new MeasureLine(
        MeasureType.valueOf(upper(line, "type")),
        Sheet.cell(line, "target"),
        Sheet.cell(line, "rhythm").equals("yearly"),
        line,
        Integer.parseInt(Sheet.cell(line, "low")),
        Integer.parseInt(Sheet.cell(line, "high")),
        FundSource.valueOf(upper(line, "fund")),
        Sheet.cell(line, "income").isEmpty()
            ? Optional.empty()
            : Optional.of(IncomeItem.valueOf(upper(line, "income"))),
        extras(Sheet.cell(line, "extras")));
  }

  private static String upper(Map<String, String> line, String heading) {
    return Sheet.cell(line, heading).toUpperCase(Locale.ROOT);
  }

  private static Map<String, String> extras(String text) {
    Map<String, String> extras = new LinkedHashMap<>();
    for (String part : new ArrayList<>(List.of(text.split(";")))) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        extras.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return extras;
  }
}
