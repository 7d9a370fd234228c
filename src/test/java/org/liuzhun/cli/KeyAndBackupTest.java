package org.liuzhun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.text.Texts;

/// Keys, backups and restoring on the command line.
class KeyAndBackupTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.ofHours(8));
  private static final Pattern CODE = Pattern.compile("([0-9A-Z]{4}-){6}[0-9A-Z]{4}");

  @TempDir
  Path home;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<String, String> environment = new HashMap<>();
  private String village;

  @BeforeEach
  void makeAVillage() {
    Texts.use(Texts.CHINESE);
    village = home.resolve("village").toString();
    environment.put("LIUZHUN_PERSON", "周明");
    environment.put("LIUZHUN_PASSPHRASE", "槐树坪村二〇二六");
    run(Exit.DONE, "create", village, "--village", "530100100201", "--name", "清溪村");
  }

  private String run(int expected, String... arguments) {
    out.reset();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(stream, stream, environment, _ -> null);
    int code = CommandLineProgram.run(arguments, CLOCK, terminal, home.resolve("data"));
    String said = out.toString(StandardCharsets.UTF_8);
    assertEquals(expected, code, said);
    return said;
  }

  private static String code(String said) {
    Matcher code = CODE.matcher(said);
    assertTrue(code.find(), said);
    return code.group();
  }

  @Test
  void aReaderLooksAndChangesNothing() {
    environment.put("LIUZHUN_NEW_PASSPHRASE", "只看不改的口令啊");
    run(Exit.DONE, "key", village, "add", "李秀兰", "--role", "reader");
    assertTrue(run(Exit.DONE, "key", village, "list").contains("李秀兰"));
    environment.put("LIUZHUN_PASSPHRASE", "只看不改的口令啊");
    run(Exit.DONE, "status", village);
    run(Exit.COULD_NOT, "key", village, "add", "王五");
    run(Exit.COULD_NOT, "key", village, "remove", "周明");
    environment.put("LIUZHUN_PASSPHRASE", "槐树坪村二〇二六");
    run(Exit.DONE, "key", village, "remove", "李秀兰");
    environment.put("LIUZHUN_PASSPHRASE", "只看不改的口令啊");
    run(Exit.COULD_NOT, "status", village);
  }

  @Test
  void wrongCallsOfKeyChangeNothing() {
    environment.put("LIUZHUN_NEW_PASSPHRASE", "短");
    run(Exit.WRONG_CALL, "key", village, "change");
    run(Exit.WRONG_CALL, "key", village, "add");
    environment.put("LIUZHUN_NEW_PASSPHRASE", "足够长的一句口令");
    run(Exit.WRONG_CALL, "key", village, "add", "王五", "--role", "emperor");
    run(Exit.WRONG_CALL, "key", village, "frobnicate");
    assertFalse(run(Exit.DONE, "key", village, "list").contains("王五"));
  }

  @Test
  void theRecoverySheetIsOnePageWithTheCodeThatOpens() throws Exception {
    Path sheet = home.resolve("sheet.pdf");
    String code = code(run(Exit.DONE, "key", village, "recovery", "-o", sheet.toString()));
    try (PDDocument page = Loader.loadPDF(sheet.toFile())) {
      assertEquals(1, page.getNumberOfPages());
      String text = new PDFTextStripper().getText(page);
      assertTrue(text.contains("清溪村"), text);
      for (String group : code.split("-", -1)) {
        assertTrue(text.contains(group), text);
      }
    }
    environment.put("LIUZHUN_PASSPHRASE", code);
    environment.put("LIUZHUN_NEW_PASSPHRASE", "足够长的一句口令");
    run(Exit.DONE, "key", village, "change", "周明");
    environment.put("LIUZHUN_PASSPHRASE", "足够长的一句口令");
    run(Exit.DONE, "status", village);
  }

  @Test
  void aBackupIsRestoredAsAnotherLaptopAndStatusNamesIt() throws Exception {
    Path file = home.resolve("stick.lzbackup");
    run(Exit.DONE, "backup", village, "-o", file.toString());
    Path copy = home.resolve("copy");
    run(Exit.DONE, "restore", file.toString(), copy.toString());
    run(Exit.COULD_NOT, "restore", file.toString(), copy.toString());
    Files.writeString(home.resolve("no.lzbackup"), "x");
    run(Exit.COULD_NOT, "restore", home.resolve("no.lzbackup").toString(), copy + "2");
    assertFalse(Files.exists(home.resolve("copy2")));
    ObjectMapper json = new ObjectMapper();
    var first = json.readTree(run(Exit.DONE, "status", village, "--json"));
    var second = json.readTree(run(Exit.DONE, "status", copy.toString(), "--json"));
    assertEquals(first.get("digest"), second.get("digest"));
    assertEquals(first.get("space"), second.get("space"));
    assertFalse(first.get("device").equals(second.get("device")));
    assertEquals("2026-09-01T08:00:00Z", first.at("/backup/elsewhere").asText());
  }
}
