package org.liuzhun.bench;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.liuzhun.demo.DemoVillage;
import org.liuzhun.exchange.Admission;
import org.liuzhun.exchange.Inbox;
import org.liuzhun.exchange.Outbox;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Joining;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.backup.Trash;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// Size and time of packages: a whole village, one day's work, 200 changed households merged, and
/// many villages taken in one after the other; against gzip of the same rows as JSON, and against
/// writing the same rows with plain jOOQ. What is merged was changed on both sides. With years of
/// daily work: what the history adds to a
/// full package. `ExchangeBench HOUSEHOLDS VILLAGES [YEARS]`.
public final class ExchangeBench {

  private static final int DAY = 100;
  private static final int CHANGED = 200;
  private static final int WORKING_DAYS = 250;
  private static final int ONE_IN = 10;

  private final Path home;
  private final Clock clock = Clock.system(ZoneId.systemDefault());
  private final List<String> lines = new ArrayList<>();
  private long last;
  private long plain;

  private ExchangeBench(Path home) {
    this.home = home;
  }

  /// Measures and prints lines to be read.
  public static void main(String[] arguments) throws Exception {
    int households = Integer.parseInt(arguments[0]);
    int villages = Integer.parseInt(arguments[1]);
    Path home = Files.createTempDirectory("exchange");
    try {
      ExchangeBench bench = new ExchangeBench(home);
      bench.village(households);
      bench.township(households, villages);
      bench.years(households, arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0);
      bench.lines.forEach(System.out::println);
    } finally {
      Trash.remove(home);
    }
  }

  private interface Timed<T> {
    T run() throws Exception;
  }

  private <T> T time(String what, Timed<T> work) throws Exception {
    long start = System.nanoTime();
    T result = work.run();
    last = System.nanoTime() - start;
    say(String.format(Locale.ROOT, "%s: %.0f ms", what, last / 1e6));
    return result;
  }

  private void ratio(String what, long nanos, long yardstick) {
    say(String.format(Locale.ROOT, "%s: %.2f times plain jOOQ", what, (double) nanos / yardstick));
  }

  private void say(String line) {
    lines.add(line);
  }

  private WorkbookSettings settings(String person) {
    return WorkbookSettings.of(person, clock);
  }

  private Workbook village(String name, List<Row> rows) throws Trouble {
    Workbook book =
        Workbook.create(home.resolve(name), Credentials.demonstration(), settings(name));
    Edit.Builder edit = Edit.begin(Edit.Kind.IMPORT);
    rows.forEach(edit::create);
    book.save(edit.build());
    return book;
  }

  private static List<Row> rows(int households, long seed) {
    return DemoVillage.of(households, seed, LocalDate.of(2026, 11, 20), 3).rows();
  }

  private void village(int households) throws Exception {
    List<Row> rows = rows(households, 1);
    long gzip = gzip(rows);
    say(String.format(
        Locale.ROOT,
        "%d households, %d rows; gzip of the same as JSON %d KB",
        households,
        rows.size(),
        kb(gzip)));
    try (Workbook first = village("first", rows)) {
      Path welcome = home.resolve("welcome.lzb");
      Joining joining = Joining.begin(
              home.resolve("second"), Credentials.demonstration(), "second", "second")
          .joining();
      Admission admission = Admission.of(joining.request());
      Outbox.Sent sent = time(
          "full package made",
          () -> admission.admit(first, Role.EDITOR, admission.number(), welcome, clock));
      size("full package", sent, gzip);
      try (Workbook second = time(
              "full package taken in",
              () -> Inbox.welcome(joining, sent.files().getFirst(), settings("second")));
          PlainTables tables = new PlainTables(home)) {
        plain(tables, rows);
        acknowledge(second, first);
        exchange("one day's delta", first, second, DAY, tables);
        change(first, CHANGED);
        exchange("changed households merged", second, first, CHANGED, tables);
        say("households changed on both sides: " + CHANGED + " at most; conflicts: "
            + first.conflicts().list().size());
      }
    }
  }

  private void plain(PlainTables tables, List<Row> rows) throws Exception {
    long taken = last;
    time("the same rows written by plain jOOQ", () -> {
      tables.write(rows);
      return rows;
    });
    plain = last;
    ratio("full package taken in", taken, plain);
  }

  /// Another field of the households that the other laptop changes, and of some the same one.
  private static void change(Workbook book, int edits) throws Trouble {
    int number = 0;
    for (Dossier dossier : book.village().dossiers().stream().limit(edits).toList()) {
      Edit.Builder edit = Edit.begin();
      edit.set(dossier.household(), HOUSEHOLD.PHONE, "139" + (10_000_000 + number));
      if (number++ % ONE_IN == 0) {
        edit.set(dossier.household(), HOUSEHOLD.REMARK, "another remark");
      }
      book.save(edit.build());
    }
  }

  private void acknowledge(Workbook from, Workbook to) throws Exception {
    Path file = home.resolve("acknowledged.lzb");
    new Outbox(from, clock).send(List.of(to.device()), false, file, Outbox.WHOLE);
    new Inbox(to, clock).take(file);
  }

  private void exchange(String what, Workbook from, Workbook to, int edits, PlainTables tables)
      throws Exception {
    List<Row> changed = new ArrayList<>();
    for (Dossier dossier : from.village().dossiers().stream().limit(edits).toList()) {
      String remark = what + changed.size();
      Row row = dossier.household().with(HOUSEHOLD.REMARK, remark);
      from.save(Edit.begin().set(dossier.household(), HOUSEHOLD.REMARK, remark).build());
      changed.add(row);
    }
    Path file = home.resolve(what.replaceAll("\\W", "-") + ".lzb");
    Outbox.Sent sent = time(
        what + ", made",
        () -> new Outbox(from, clock).send(List.of(to.device()), false, file, Outbox.WHOLE));
    size(what, sent, gzip(changed));
    time(what + ", previewed", () -> new Inbox(to, clock).preview(file));
    time(what + ", taken in", () -> new Inbox(to, clock).take(file));
    long taken = last;
    time(what + ", the same rows written by plain jOOQ", () -> {
      tables.update(changed);
      return changed;
    });
    ratio(what, taken, last);
  }

  /// A fifth of the households changes on each working day; what stands in the end against all
  /// that was written.
  private void years(int households, int years) throws Exception {
    try (Workbook book = village("worked", rows(households, 1))) {
      for (int year = 1; year <= years; year++) {
        for (int day = 0; day < WORKING_DAYS; day++) {
          work(book, year * WORKING_DAYS + day);
        }
        newcomer(book, "after " + year + " years of daily work");
      }
    }
  }

  private static void work(Workbook book, int day) throws Trouble {
    List<Dossier> dossiers = List.copyOf(book.village().dossiers());
    for (int i = day % 5; i < dossiers.size(); i += 5) {
      Row household = dossiers.get(i).household();
      book.save(Edit.begin().set(household, HOUSEHOLD.REMARK, "day " + day).build());
    }
  }

  private void newcomer(Workbook book, String when) throws Exception {
    String name = when.replaceAll("\\W", "-");
    Path welcome = home.resolve(name + ".lzb");
    Joining joining = Joining.begin(home.resolve(name), Credentials.demonstration(), name, name)
        .joining();
    Admission admission = Admission.of(joining.request());
    Outbox.Sent sent = admission.admit(book, Role.EDITOR, admission.number(), welcome, clock);
    size("full package, " + when, sent, gzip(standing(book)));
    Path any = sent.files().getFirst();
    time("taken in, " + when, () -> Inbox.welcome(joining, any, settings(name))).close();
  }

  private static List<Row> standing(Workbook book) {
    return Catalogue.ENTITIES.stream()
        .flatMap(entity -> book.village().all(entity).stream())
        .toList();
  }

  /// The township's laptop takes in one village after the other, each in a workbook of its own.
  private void township(int households, int villages) throws Exception {
    long start = System.nanoTime();
    long taking = 0;
    long bytes = 0;
    for (int number = 0; number < villages; number++) {
      String name = "village" + number;
      try (Workbook book = village(name, rows(households, number))) {
        Joining joining = Joining.begin(
                home.resolve("township-" + name), Credentials.demonstration(), "town", "town")
            .joining();
        Admission admission = Admission.of(joining.request());
        Path welcome = home.resolve(name + ".lzb");
        Outbox.Sent sent = admission.admit(book, Role.TOWNSHIP, admission.number(), welcome, clock);
        bytes += sent.bytes();
        long before = System.nanoTime();
        Inbox.welcome(joining, sent.files().getFirst(), settings("town")).close();
        taking += System.nanoTime() - before;
      }
      Trash.remove(home.resolve(name));
    }
    say(String.format(
        Locale.ROOT,
        "%d villages taken in: %.1f s (with making them %.1f s), %d KB of packages",
        villages,
        taking / 1e9,
        (System.nanoTime() - start) / 1e9,
        kb(bytes)));
    if (villages > 0) {
      ratio("villages taken in", taking, villages * plain);
    }
  }

  private void size(String what, Outbox.Sent sent, long gzip) {
    say(String.format(
        Locale.ROOT,
        "%s: %d KB in %d part(s), %.2f times gzip of the same as JSON",
        what,
        kb(sent.bytes()),
        sent.files().size(),
        (double) sent.bytes() / gzip));
  }

  private static long kb(long bytes) {
    return (bytes + 1023) / 1024;
  }

  private static long gzip(List<Row> rows) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      for (Row row : rows) {
        gzip.write(json(row).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.size();
  }

  private static String json(Row row) {
    StringBuilder line = new StringBuilder("{\"entity\":\"").append(row.entity().key());
    line.append("\",\"id\":\"").append(row.id()).append('"');
    for (Field<?> field : row.entity().fields()) {
      Object value = row.get(field.column());
      if (value != null) {
        line.append(",\"").append(field.name()).append("\":\"").append(value).append('"');
      }
    }
    return line.append("}\n").toString();
  }
}
