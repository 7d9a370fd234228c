package org.liuzhun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.demo.PersonalNumbers;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.access.AccessEntry;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.text.Texts;

/// Numbers on the command line, and what the access log keeps of what was taken out there.
class AccessOnTheCommandLineTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.ofHours(8));

  @TempDir
  Path home;

  private Path village;
  private Set<String> numbers;

  @BeforeEach
  void makeAVillage() throws Exception {
    Texts.use(Texts.CHINESE);
    village = home.resolve("village");
    run("demo", village.toString(), "--households", "3");
    try (Workbook workbook = open()) {
      numbers = PersonalNumbers.of(workbook.village().dossiers().stream()
          .flatMap(file -> Catalogue.ENTITIES.stream().flatMap(e -> file.rows(e).stream()))
          .collect(Collectors.<Row>toSet()));
    }
  }

  private Workbook open() throws Exception {
    return Workbook.open(village, Credentials.demonstration(), WorkbookSettings.of("周明", CLOCK));
  }

  private String run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(stream, stream, Map.of("LIUZHUN_PERSON", "周明"), _ -> null);
    int code = CommandLineProgram.run(arguments, CLOCK, terminal, home.resolve("data"));
    String said = out.toString(StandardCharsets.UTF_8);
    assertEquals(Exit.DONE, code, said);
    return said;
  }

  private List<String> exports() throws Exception {
    try (Workbook workbook = open()) {
      return workbook.access().read().entries().stream()
          .filter(entry -> entry.kind() == AccessKind.EXPORTED)
          .map(AccessEntry::what)
          .toList();
    }
  }

  private Set<String> whole(String said) {
    return numbers.stream().filter(said::contains).collect(Collectors.toSet());
  }

  @Test
  void showHidesTheMiddleOfNumbersUnlessItIsAskedForTheWholeWhichIsNoted() throws Exception {
    assertTrue(numbers.size() > 3);
    String people = run("show", village.toString(), "--list", "people");
    assertTrue(people.contains("********"));
    assertEquals(Set.of(), whole(people));
    assertEquals(List.of(), exports());
    assertTrue(
        !whole(run("show", village.toString(), "--list", "people", "--unmask")).isEmpty());
    run("show", village.toString(), "--list", "people", "--json");
    assertEquals(
        List.of(
            Texts.of("cli.show.noted", "--unmask", "people"),
            Texts.of("cli.show.noted", "JSON", "people")),
        exports());
  }

  @Test
  void everyPrintToAFileIsNotedWithWhatWasOpenedAndWhy() throws Exception {
    String notice = home.resolve("notice.pdf").toString();
    run("print", village.toString(), "notice", "-o", notice);
    String reason = "镇里核对";
    run("print", village.toString(), "notice", "--show", "PHONE", "--reason", reason, "-o", notice);
    String changes = home.resolve("changes.pdf").toString();
    run("changes", village.toString(), "-o", changes);
    List<String> noted = exports();
    assertEquals(3, noted.size());
    assertTrue(noted.stream().limit(2).allMatch(line -> line.contains(notice)));
    assertTrue(!noted.get(0).contains(reason) && noted.get(1).contains(reason));
    assertTrue(noted.get(2).contains(changes));
  }

  @Test
  void whatAPaperTakesOfTheRegisterIsCounted() throws Exception {
    String file = home.resolve("book.pdf").toString();
    run("print", village.toString(), "handbook", "--all", "-o", file);
    run("export", village.toString(), "家庭成员", "-o", home.resolve("people.csv").toString());
    run("changes", village.toString(), "-o", home.resolve("changes.pdf").toString());
    List<Integer> facts = out();
    assertTrue(facts.get(0) > 300, "three handbooks: " + facts);
    assertTrue(facts.get(1) > 100, "a line for each person: " + facts);
    assertEquals(0, facts.get(2), "a list of changes is none of the facts");
  }

  private List<Integer> out() throws Exception {
    try (Workbook workbook = open()) {
      return workbook.access().read().entries().stream()
          .filter(entry -> entry.kind() == AccessKind.EXPORTED)
          .map(AccessEntry::facts)
          .toList();
    }
  }
}
