package org.liuzhun.print.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// A key of the handbook's templates that is derived, beside the fields of the catalogue. Its
/// Chinese name, its meaning and where it stands are lines of `keys.tsv`.
enum Key {
  HEAD_NAME,
  MEMBER_COUNT,
  YEAR,
  PREVIOUS_YEAR,
  TODAY,
  COPY,
  KIND,
  PLACE,
  STANDING,
  MONITORED,
  BLOCKS,
  BLOCK,
  BLOCK_NAME,
  BOOK,
  REASON,
  HEAD,
  LIVING,
  MEMBERS,
  NUMBER,
  AGE,
  HEALTH,
  SCHOOLING,
  MEDICAL_INSURANCE,
  PENSION,
  ALLOWANCE,
  WORK,
  CONTACTS,
  CONTACT_ROLE,
  CONTACT_NAME,
  CONTACT_UNIT,
  CONTACT_POSITION,
  CONTACT_PHONE,
  CONTACT_TERM,
  CONTACT_PHOTO,
  ATTRIBUTE_OPTIONS,
  MAIN_CAUSE_OPTIONS,
  OTHER_CAUSE_OPTIONS,
  PLANS,
  MEASURE_GROUPS,
  CATEGORY,
  MEASURES,
  SPAN,
  AMOUNT,
  EFFECTS,
  POLICIES,
  PAYMENTS,
  PAYMENT_POLICY,
  PAYMENT_SUM,
  PAYMENT_TIMES,
  PAYMENT_LATEST,
  ENTITLEMENTS,
  INCOME,
  INCOME_KNOWN,
  INCOME_BASIS,
  INCOME_PERIOD,
  INCOME_STEPS,
  STEP_WORDS,
  INCOME_LINES,
  INCOME_ITEM,
  INCOME_TOTAL,
  INCOME_BEFORE,
  INCOME_NOW,
  INCOME_EVIDENCE,
  INCOME_BARS,
  BAR_ITEM,
  BAR_BEFORE,
  BAR_NOW,
  BAR_BEFORE_WIDTH,
  BAR_NOW_WIDTH,
  INCOME_YEARS,
  CURVE_YEAR,
  CURVE_AMOUNT,
  CURVE_WIDTH,
  CURVE_LINE,
  GUARANTEES,
  VISITS,
  LATEST_VISITS,
  BLANK_LINES,
  BLANK_NUMBER,
  MONITORING,
  RISKS,
  MONITORED_MEASURES,
  SNAPSHOTS,
  STEPS,
  AUTHORISATIONS,
  OPEN_ISSUES,
  PHOTOS,
  PHOTO_ADDRESS,
  PHOTO_SIDE,
  PAPER_PAGES,
  PAPER_ADDRESS,
  PAPER_NUMBER,
  PAPER_SHAPE,
  HEAD_PHOTO,
  SUMMARY,
  SUMMARY_CAUSES,
  SUMMARY_HELPERS,
  SUMMARY_MEASURES,
  SUMMARY_MONEY,
  SUMMARY_PER_HEAD,
  SUMMARY_INSURED,
  VILLAGE,
  ROSTER,
  NOTICE,
  NOTICE_FROM,
  NOTICE_UNTIL,
  NOTICE_DAYS,
  RECEIPTS,
  RECEIPT_POLICY,
  RECEIPT_SUM,
  RECEIPT_LINES,
  RECEIPT_NUMBER,
  RECEIPT_HEAD,
  RECEIPT_GROUP,
  RECEIPT_PERSON,
  RECEIPT_WHAT,
  RECEIPT_AMOUNT,
  RECEIPT_DAY,
  LIGHTS,
  LIGHT_NAME,
  LIGHT_STATE,
  LIGHT_LINES,
  LIGHT_CODE,
  LIGHT_TITLE,
  LIGHT_DEMAND,
  LIGHT_COUNT,
  LIGHT_RESULT,
  LIGHT_WHO,
  WAIVERS,
  WAIVER_CHECK,
  WAIVER_HOUSEHOLD,
  WAIVER_MESSAGE,
  WAIVER_REASON,
  WAIVER_AUTHOR,
  WAIVER_DAY,
  BASIS,
  BASIS_NAME,
  BASIS_VALUE,
  BASIS_FROM,
  BASIS_SOURCE,
  EXIT_RESULT,
  EXIT_LINES,
  EXIT_TITLE,
  EXIT_STANDING,
  EXIT_EVIDENCE,
  EXIT_WHO,
  ALL_ISSUES,
  ISSUE_HEAD,
  INVENTORY,
  INVENTORY_ITEM,
  INVENTORY_COUNT,
  INVENTORY_NOTE,
  HANDOVER,
  HANDOVER_LEAVER,
  HANDOVER_TAKER,
  HANDOVER_LINES,
  HANDOVER_HOUSEHOLD,
  INSPECTION_NOTICES,
  INSPECTION_ISSUES,
  FOUND_HEAD,
  PROJECT_NOTICES,
  NOTICE_PHOTO,
  PROJECT_SOURCES,
  FILE_CONTENTS,
  FILE_PART,
  FILE_COUNT,
  FILE_LATEST,
  FILE_MISSING,
  MISSING_PAPER,
  MISSING_WHOSE,
  OPTION_NAME,
  OPTION_TICKED,
  OPTIONS;

  /// What stands under a key.
  enum Sort {
    TEXT,
    GROUP,
    LIST,
    OPTIONS
  }

  /// A line of the table.
  ///
  /// @param within the constant of the group or list it stands in, `-` for none
  /// @param rows the entities whose fields stand beside it
  record Line(String within, Sort sort, String text, List<String> rows, String meaning) {}

  private static final Map<String, Line> LINES = read();

  /// The Chinese key.
  String text() {
    return line().text();
  }

  Line line() {
    return Objects.requireNonNull(LINES.get(name()), name());
  }

  /// The keys that stand directly in a group or list, in order; `-` means at the top.
  static List<Key> within(String place) {
    return Arrays.stream(values())
        .filter(key -> key.line().within().equals(place))
        .toList();
  }

  private static Map<String, Line> read() {
    Map<String, Line> lines = new HashMap<>();
    try (InputStream in = Key.class.getResourceAsStream("/org/liuzhun/print/keys.tsv");
        BufferedReader reader = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      reader.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t", -1)).forEach(cells -> {
        List<String> rows = cells[4].isEmpty() ? List.of() : List.of(cells[4].split(","));
        Sort sort = Sort.valueOf(cells[1].toUpperCase(Locale.ROOT));
        lines.put(cells[2], new Line(cells[0], sort, cells[3], rows, cells[5]));
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
