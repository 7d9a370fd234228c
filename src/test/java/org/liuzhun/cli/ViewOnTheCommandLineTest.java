package org.liuzhun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.text.Texts;

/// A department is sent a view, proposes, and the village decides.
class ViewOnTheCommandLineTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.ofHours(8));

  @TempDir
  Path home;

  private final Map<String, String> environment =
      Map.of("LIUZHUN_PERSON", "周明", "LIUZHUN_VIEW_PASSPHRASE", "青山绿水共为邻里");

  private String run(int expected, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(stream, stream, environment, _ -> null);
    int code = CommandLineProgram.run(arguments, CLOCK, terminal, home.resolve("data"));
    String said = out.toString(StandardCharsets.UTF_8);
    assertEquals(expected, code, said);
    return said;
  }

  private void send(String village, String view) {
    run(
        Exit.DONE,
        "send",
        village,
        "--view",
        "--for",
        "县民政局",
        "--purpose",
        "低保核对",
        "--until",
        "2026-09-20",
        "--fields",
        "household.phone,person.name,person.id_number",
        "--all",
        "-o",
        view);
  }

  private JsonNode households(String view) throws Exception {
    return new ObjectMapper()
        .readTree(run(Exit.DONE, "view", view, "--json"))
        .path("parts")
        .get(0)
        .path("lines");
  }

  @Test
  void aClosedFileIsNotAmongAll() throws Exception {
    Texts.use(Texts.CHINESE);
    String village = home.resolve("village").toString();
    String before = home.resolve("before.lzv").toString();
    String after = home.resolve("after.lzv").toString();
    run(Exit.DONE, "demo", village, "--households", "4");
    send(village, before);
    String number = households(before).get(0).path("number").asText();
    run(Exit.DONE, "set", village, number, "household.closed_on", "2026-01-05");
    send(village, after);
    assertEquals(4, households(before).size());
    assertEquals(3, households(after).size());
  }

  @Test
  void aDepartmentProposesAndTheVillageDecides() throws Exception {
    Texts.use(Texts.CHINESE);
    String village = home.resolve("village").toString();
    String view = home.resolve("view.lzv").toString();
    String answer = home.resolve("answer.lza").toString();
    run(Exit.DONE, "demo", village, "--households", "4");
    send(village, view);
    String told = run(Exit.DONE, "view", view);
    assertTrue(told.contains("县民政局") && told.contains("2026-09-20"), told);
    JsonNode shown = new ObjectMapper().readTree(run(Exit.DONE, "view", view, "--json"));
    JsonNode household = shown.path("parts").get(0).path("lines").get(0);
    assertFalse(shown.toString().contains("answerSecret"));
    String row = household.path("row").asText();
    JsonNode second = shown.path("parts").get(0).path("lines").get(1);
    Path list = home.resolve("list.tsv");
    Files.writeString(list, second.path("row").asText() + "\thousehold.phone\t13900001111\t本人来电\n");
    run(
        Exit.DONE,
        "answer",
        view,
        row,
        "household.phone",
        "13900002222",
        "--reason",
        "当面核对",
        "--from",
        list.toString(),
        "--as",
        "赵科",
        "-o",
        answer);
    run(Exit.DONE, "proposals", village, "take", answer);
    JsonNode open = new ObjectMapper()
        .readTree(run(Exit.LEFT_OVER, "proposals", village, "--json"))
        .path("proposals");
    assertEquals(2, open.size());
    run(Exit.DONE, "proposals", village, "accept", open.get(0).path("id").asText());
    run(
        Exit.DONE,
        "proposals",
        village,
        "decline",
        open.get(1).path("id").asText(),
        "--reason",
        "号码是邻居的");
    run(Exit.DONE, "proposals", village);
    String number = household.path("number").asText();
    assertTrue(run(Exit.DONE, "show", village, number, "--json").contains("13900002222"));
    run(Exit.COULD_NOT, "proposals", village, "take", view);
    run(Exit.WRONG_CALL, "proposals", village, "burn", answer);
    erasedBesideADamagedList(village, number);
  }

  /// What is erased is erased; that the list of proposals cannot be read is a remark on it.
  private void erasedBesideADamagedList(String village, String number) throws Exception {
    try (Stream<Path> files = Files.walk(Path.of(village))) {
      Path list = files.filter(file -> file.endsWith("proposals")).findFirst().orElseThrow();
      Files.write(list, new byte[64]);
    }
    run(Exit.COULD_NOT, "proposals", village);
    String told =
        run(Exit.LEFT_OVER, "redact", village, number, "household.phone", "--reason", "本人要求");
    assertTrue(told.contains("已抹除"), told);
    assertTrue(told.contains(Texts.of("time.erased.proposals")), told);
    assertFalse(run(Exit.DONE, "show", village, number, "--json").contains("13900002222"));
  }
}
