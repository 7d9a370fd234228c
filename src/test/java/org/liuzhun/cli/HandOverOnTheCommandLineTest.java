package org.liuzhun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.text.Texts;

/// A predecessor hands a village over with three calls.
class HandOverOnTheCommandLineTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.ofHours(8));
  private static final Pattern DIGITS = Pattern.compile("\\d{4} \\d{4} \\d{4}");

  @TempDir
  Path home;

  private final Map<String, String> environment = Map.of(
      "LIUZHUN_PERSON", "周明",
      "LIUZHUN_PASSPHRASE", "槐树坪村二〇二六",
      "LIUZHUN_NEW_PASSPHRASE", "槐树坪村二〇二六");

  private String run(int expected, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(stream, stream, environment, _ -> null);
    int code = CommandLineProgram.run(arguments, CLOCK, terminal, home.resolve("data"));
    String said = out.toString(StandardCharsets.UTF_8);
    assertEquals(expected, code, said);
    return said;
  }

  @Test
  void theSuccessorTakesOverAndThePredecessorRetires() throws Exception {
    Texts.use(Texts.CHINESE);
    String before = home.resolve("before").toString();
    String after = home.resolve("after").toString();
    String request = home.resolve("request").toString();
    String welcome = home.resolve("welcome.lzb").toString();
    run(Exit.DONE, "create", before, "--village", "530100100201", "--name", "清溪村");
    run(Exit.DONE, "device", after, "join", "--name", "新任书记", "-o", request);
    String asked =
        run(Exit.LEFT_OVER, "device", before, "handover", request, "--retire", "-o", welcome);
    Matcher digits = DIGITS.matcher(asked);
    assertTrue(digits.find(), asked);
    String heard = digits.group();
    run(
        Exit.DONE,
        "device",
        before,
        "handover",
        request,
        "--number",
        heard,
        "--retire",
        "-o",
        welcome);
    run(Exit.DONE, "receive", after, welcome);
    JsonNode all = new ObjectMapper().readTree(run(Exit.DONE, "device", after, "list", "--json"));
    assertEquals(2, all.size());
    for (JsonNode laptop : all) {
      assertEquals(laptop.path("here").asBoolean(), !laptop.path("revoked").asBoolean());
      assertEquals("first_secretary", laptop.path("role").asText());
    }
    String status = run(Exit.DONE, "status", after, "--json");
    assertEquals(0, new ObjectMapper().readTree(status).path("newerPackages").asInt(-1));
    run(Exit.DONE, "receive", after);
    eachThatIsRefusedIsNamed(after, welcome);
  }

  private void eachThatIsRefusedIsNamed(String workbook, String sound) throws Exception {
    String one = Files.writeString(home.resolve("one.txt"), "no package").toString();
    String two = Files.writeString(home.resolve("two.txt"), "no package").toString();
    String none = run(Exit.COULD_NOT, "receive", workbook, one, two);
    assertTrue(none.contains(one + ": ") && none.contains(two + ": "), none);
    Path stick = Files.createDirectory(home.resolve("stick"));
    Files.copy(Path.of(sound), stick.resolve("welcome (1).lzb"));
    String some = run(Exit.LEFT_OVER, "receive", workbook, one, stick.toString());
    assertTrue(some.contains(one + ": "), some);
  }
}
