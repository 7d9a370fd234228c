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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.text.Texts;

/// A township collects a village, looks, says something and sends it back, by calls alone.
class DeskOnTheCommandLineTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.ofHours(8));
  private static final Pattern DIGITS = Pattern.compile("\\d{4} \\d{4} \\d{4}");

  @TempDir
  Path home;

  private final Map<String, String> environment = Map.of(
      "LIUZHUN_PERSON", "田家齐",
      "LIUZHUN_PASSPHRASE", "青川镇二〇二六",
      "LIUZHUN_NEW_PASSPHRASE", "青川镇二〇二六");

  private String at(String name) {
    return home.resolve(name).toString();
  }

  private String run(int expected, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        environment,
        _ -> null);
    int code = CommandLineProgram.run(arguments, CLOCK, terminal, home.resolve("data"));
    String said = out.toString(StandardCharsets.UTF_8);
    assertEquals(expected, code, said + err.toString(StandardCharsets.UTF_8));
    return said;
  }

  private JsonNode json(int expected, String... arguments) throws Exception {
    return new ObjectMapper().readTree(run(expected, arguments));
  }

  @BeforeEach
  void aVillageOnTheDesk() {
    Texts.use(Texts.CHINESE);
    run(Exit.DONE, "demo", at("village"), "--households", "12");
    String made =
        run(Exit.DONE, "desk", at("desk"), "create", "--name", "青川镇", "-o", at("request"));
    Matcher digits = DIGITS.matcher(made);
    assertTrue(digits.find(), made);
    run(
        Exit.DONE,
        "device",
        at("village"),
        "admit",
        at("request"),
        "--role",
        "township",
        "--number",
        digits.group(),
        "-o",
        at("welcome.lzb"));
  }

  @Test
  void aTownshipCollectsLooksAndAnswers() throws Exception {
    Path stick = Files.createDirectory(home.resolve("stick"));
    Files.move(home.resolve("welcome.lzb"), stick.resolve("welcome(1).bin"));
    Files.writeString(stick.resolve("notes.txt"), "no package");
    JsonNode taken = json(Exit.DONE, "desk", at("desk"), "receive", stick.toString(), "--json");
    assertEquals(1, taken.size());
    assertTrue(taken.get(0).path("joined").asBoolean());
    assertEquals(12, taken.get(0).path("households").asInt());
    String village = taken.get(0).path("village").asText();
    assertFalse(village.isBlank());

    JsonNode board = json(Exit.DONE, "desk", at("desk"), "board", "--json");
    JsonNode alone = json(Exit.DONE, "board", at("village"), "--json");
    assertEquals(alone, board.get(0).path("lights"));
    assertTrue(run(Exit.DONE, "desk", at("desk"), "list").contains(village));
    JsonNode issues = json(Exit.DONE, "show", at("desk/" + village), "--list", "issues", "--json");

    JsonNode said = json(
        Exit.DONE,
        "desk",
        at("desk"),
        "remark",
        "请补签字",
        "--due",
        "2026-09-20",
        "--village",
        village,
        "--json");
    assertEquals(1, said.get(0).path("written").asInt());
    JsonNode sent = json(Exit.DONE, "desk", at("desk"), "send", "-o", at("back"), "--json");
    String file = sent.get(0).path("files").get(0).asText();
    assertTrue(Path.of(file).startsWith(home.resolve("back")), file);
    run(Exit.DONE, "receive", at("village"), file);
    JsonNode after = json(Exit.DONE, "show", at("village"), "--list", "issues", "--json");
    assertEquals(issues.size() + 1, after.size());
    assertTrue(after.toString().contains("请补签字"));
    run(Exit.WRONG_CALL, "desk", at("desk"), "remark");
    run(Exit.COULD_NOT, "desk", at("desk"), "send", "--village", "别处", "-o", at("back"));
  }
}
