package org.liuzhun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.DOCUMENT;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuzhun.registry.Dossier;
import org.liuzhun.registry.Row;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.registry.code.Coded;
import org.liuzhun.registry.code.PaperKind;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.WorkbookSettings;
import org.liuzhun.store.keys.Credentials;

/// The command line as a script uses it: exit codes, one JSON document, people's text apart.
class CommandLineTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.ofHours(8));

  @TempDir
  Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aVerbThatDoesNotExistIsAWrongCall() {
    assertEquals(Exit.WRONG_CALL, run("frobnicate"));
  }

  @Test
  void ofABugACodeIsToldAndNotWhatWasTyped() {
    Terminal terminal = terminal();
    assertEquals(
        Exit.COULD_NOT, CommandLineProgram.couldNot(new IllegalStateException("王秀英"), terminal));
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(said.matches("(?s).*\\d{5}.*"), said);
    assertFalse(said.contains("王秀英"), said);
  }

  @Test
  void theVersionIsToldInOneLine() {
    assertEquals(Exit.DONE, run("--version"));
    assertTrue(out.toString(StandardCharsets.UTF_8).strip().matches("\\S+ \\S+"));
  }

  @Test
  void aWorkbookThatIsNotThereIsSaidAndNothingIsMade() {
    assertEquals(Exit.COULD_NOT, run("status", folder.resolve("none").toString()));
    assertTrue(err.size() > 0);
    assertEquals(0, folder.toFile().list().length);
  }

  @Test
  void setIsShownInHistoryAndTakenBackByUndo() throws Exception {
    String village = demo(6);
    String household = firstHousehold(village);
    String before = shown(village, household);
    assertEquals(Exit.DONE, run("set", village, household, "household.phone", "13800000000"));
    assertTrue(shown(village, household).contains("13800000000"));
    assertEquals(Exit.DONE, run("history", village, household, "household.phone", "--json"));
    assertTrue(answer().toString().contains("13800000000"));
    assertEquals(Exit.DONE, run("undo", village));
    assertEquals(before, shown(village, household));
  }

  @Test
  void aValueThatTheFieldRefusesChangesNothing() throws Exception {
    String village = demo(3);
    String household = firstHousehold(village);
    String before = shown(village, household);
    int code = run("set", village, household, "household_year.arable", "--year", "2026", "much");
    assertTrue(code == Exit.COULD_NOT || code == Exit.WRONG_CALL, "exit " + code);
    assertEquals(before, shown(village, household));
  }

  @Test
  void rebuildAndVerifyAgreeOnAFreshVillage() {
    String village = demo(3);
    assertEquals(Exit.DONE, run("rebuild", village));
    assertEquals(Exit.DONE, run("verify", village));
  }

  @Test
  void theLaptopIsCheckedWithoutAWorkbook() {
    int code = run("verify", "--system");
    assertTrue(code == Exit.DONE || code == Exit.LEFT_OVER);
    assertTrue(out.toString(StandardCharsets.UTF_8).lines().count() >= 6);
  }

  @Test
  void aPhotoOfTheHouseholdIsPrintedInItsHandbook() throws Exception {
    String village = demo(2);
    String number = firstHousehold(village);
    int before = images(village, number);
    keepPhoto(Path.of(village), number);
    assertEquals(before + 1, images(village, number));
  }

  private int images(String village, String number) throws Exception {
    Path handbook = folder.resolve("handbook.pdf");
    assertEquals(Exit.DONE, run("print", village, "handbook", number, "-o", handbook.toString()));
    int images = 0;
    try (PDDocument document = Loader.loadPDF(handbook.toFile())) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          images += page.getResources().isImageXObject(name) ? 1 : 0;
        }
      }
    }
    Files.delete(handbook);
    return images;
  }

  private static void keepPhoto(Path village, String number) throws Exception {
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
    try (Workbook workbook =
        Workbook.open(village, Credentials.demonstration(), WorkbookSettings.of("tester", CLOCK))) {
      Dossier household = workbook.village().dossiers().stream()
          .filter(dossier -> number.equals(dossier.household().get(HOUSEHOLD.NUMBER)))
          .findFirst()
          .orElseThrow();
      Row photo = Row.empty(Catalogue.DOCUMENT, workbook.ids().next())
          .with(DOCUMENT.HOUSEHOLD, household.id())
          .with(DOCUMENT.KIND, Coded.of(PaperKind.PHOTO))
          .with(DOCUMENT.SHA256, workbook.attachments().put(jpeg.toByteArray()));
      workbook.save(Edit.begin().create(photo).build());
    }
  }

  private String demo(int households) {
    String village = folder.resolve("village").toString();
    int code = run("demo", village, "--households", Integer.toString(households));
    assertEquals(Exit.DONE, code, err.toString(StandardCharsets.UTF_8));
    return village;
  }

  private String firstHousehold(String village) throws Exception {
    assertEquals(Exit.DONE, run("show", village, "--list", "households", "--json"));
    return answer().findValue("household.number").asText();
  }

  private String shown(String village, String household) {
    assertEquals(Exit.DONE, run("show", village, household, "--json"));
    return out.toString(StandardCharsets.UTF_8);
  }

  private JsonNode answer() throws Exception {
    return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    return CommandLineProgram.run(arguments, CLOCK, terminal(), folder.resolve("data"));
  }

  private Terminal terminal() {
    return new Terminal(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Map.of("LIUZHUN_PERSON", "tester"),
        _ -> null);
  }
}
