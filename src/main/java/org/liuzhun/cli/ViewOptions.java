package org.liuzhun.cli;

import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liuzhun.exchange.Lock;
import org.liuzhun.exchange.view.View;
import org.liuzhun.exchange.view.ViewPlan;
import org.liuzhun.exchange.view.ViewWriter;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Field;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.spreadsheet.OwnLayout;
import org.liuzhun.spreadsheet.OwnLayouts;
import org.liuzhun.store.Workbook;
import org.liuzhun.text.Texts;
import org.liuzhun.text.Trouble;
import picocli.CommandLine.Option;

/// `send DIR --view --for WHOM --purpose TEXT --until DATE --fields F,F…|--layout NAME
/// --household WHO…|--group G|--all [--reason TEXT] [--whole-names] [--key age1…] -o FILE`:
/// chosen fields of chosen households for one reader outside the village. Numbers are whole only
/// for a reason. Without a key it is sealed with words that are asked.
final class ViewOptions {

  @Option(names = "--view")
  boolean wanted;

  @Option(names = "--for", paramLabel = "WHOM")
  String whom = "";

  @Option(names = "--purpose", paramLabel = "TEXT")
  String purpose = "";

  @Option(names = "--until", paramLabel = "DATE")
  @Nullable
  LocalDate until;

  @Option(names = "--fields", paramLabel = "FIELD", split = ",")
  List<String> fields = new ArrayList<>();

  @Option(names = "--layout", paramLabel = "NAME")
  @Nullable
  String layout;

  @Option(names = "--household", paramLabel = "WHO", arity = "1..*")
  List<String> households = new ArrayList<>();

  @Option(names = "--group", paramLabel = "G")
  @Nullable
  String group;

  @Option(names = "--reason", paramLabel = "TEXT")
  String reason = "";

  @Option(names = "--whole-names")
  boolean wholeNames;

  @Option(names = "--key", paramLabel = "age1…")
  List<String> keys = new ArrayList<>();

  /// Writes the view.
  ///
  /// @param everybody whether all households are in it
  int send(SendVerb verb, Workbook workbook, boolean everybody) throws Trouble {
    Set<String> left = new LinkedHashSet<>();
    Set<Field<?>> chosen = chosen(workbook, left);
    ViewPlan plan = plan(verb, chosen, households(verb, workbook, everybody));
    View view = new ViewWriter(workbook, verb.desk.clock()).write(plan, lock(verb.desk), verb.file);
    String day = view.until().toString();
    verb.say(Texts.of("cli.view.sent", view.whom(), view.households(), day, verb.file));
    verb.say(Texts.of("view.number", view.number()));
    left.forEach(source -> verb.say(Texts.of("cli.view.left-out", source)));
    return left.isEmpty() ? Exit.DONE : Exit.LEFT_OVER;
  }

  private ViewPlan plan(SendVerb verb, Set<Field<?>> chosen, Set<UUID> whose) {
    LocalDate last = until == null ? verb.today().plusDays(30) : until;
    return new ViewPlan(
        whom,
        ViewPlan.because(purpose, reason),
        last,
        List.copyOf(chosen),
        whose,
        !reason.isBlank(),
        wholeNames);
  }

  private Lock lock(Desk desk) throws Trouble {
    return keys.isEmpty()
        ? new Lock.Passphrase(desk.words("cli.view.new-words"))
        : new Lock.Recipients(keys);
  }

  private Set<Field<?>> chosen(Workbook workbook, Set<String> left) throws Trouble {
    Set<Field<?>> chosen = new LinkedHashSet<>();
    for (String name : fields) {
      chosen.add(FieldNames.find(name.strip()));
    }
    String name = layout;
    if (name != null) {
      for (OwnLayout.Column column : layout(workbook, name).columns()) {
        Optional<Field<?>> field = Catalogue.field(column.source()).filter(ViewPlan::may);
        field.ifPresentOrElse(chosen::add, () -> left.add(column.heading()));
      }
    }
    return chosen;
  }

  private static OwnLayout layout(Workbook workbook, String name) throws Trouble {
    return OwnLayouts.read(workbook.folder()).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new Trouble("trouble.cli.layout", name));
  }

  private Set<UUID> households(SendVerb verb, Workbook workbook, boolean everybody) throws Trouble {
    Set<UUID> chosen = new HashSet<>();
    for (String who : households) {
      chosen.add(Target.of(workbook.village(), who, verb.today()).dossier().id());
    }
    // What was closed, because people left or died, goes out only when it is named itself.
    workbook.village().dossiers().stream()
        .map(Dossier::household)
        .filter(row -> row.get(HOUSEHOLD.CLOSED_ON) == null)
        .filter(
            row -> everybody || (group != null && group.equals(row.get(HOUSEHOLD.VILLAGE_GROUP))))
        .map(Row::id)
        .forEach(chosen::add);
    return chosen;
  }
}
