package org.liuzhun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuzhun.registry.Row;
import org.liuzhun.store.Joining;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.store.log.Arrival;
import org.liuzhun.store.log.Reach;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// Lines that no program of ours writes, rightly chained and signed by a laptop of the village: the
/// names of saves, of saves that are erased, and of cleared cells. They are refused with words, or
/// bring what they say and nothing else; the workbook opens afterwards, and what was here stays.
class HandMadeSegmentsTest {

  private static final String WORDS = "{\"actor\":\"x\",\"salt\":\"AAAA\"}";
  private static final String VALUES = "{\"values\":{\"phone\":\"13900000009\"},\"salt\":\"AAAA\"}";
  private static final String CLEARED = "{\"values\":{\"phone\":null},\"salt\":\"AAAA\"}";

  @TempDir
  Path folder;

  private Workbook first;
  private Workbook second;
  private Row household;
  private HandMadeSegment segment;
  private String before;

  @BeforeEach
  void twoLaptops() throws Exception {
    Township place = new Township(folder);
    first = place.found("first");
    household = Township.household(first, "13900000001");
    second = place.join(first, "second", Role.EDITOR);
    Township.phone(second, household, "13900000002");
    Township.take(first, place.send(second, first));
    Reach reach = second.sharing().have().get(second.device());
    segment = new HandMadeSegment(
        second.device(), second.sharing().identity(), reach.to(), reach.chain());
    before = first.digest();
  }

  @AfterEach
  void close() throws Trouble {
    first.close();
    second.close();
  }

  private String heading(String more) {
    return "{\"format\":1,\"seq\":" + segment.next() + ",\"hlc\":" + (1L << 62)
        + ",\"wall\":\"2026-03-01T10:00+08:00\",\"kind\":\"EDIT\",\"rows\":1" + more
        + ",\"payload\":\"PAYLOAD\"}";
  }

  private String row(String more) {
    return "{\"entity\":\"household\",\"row\":\"" + household.id() + "\",\"fields\":[\"phone\"]"
        + ",\"replaces\":{\"phone\":[\"" + second.device() + ":1\"]}" + more
        + ",\"payload\":\"PAYLOAD\"}";
  }

  private HandMadeSegment.Made made(String heading, String row, String payload) throws Exception {
    return segment.of(
        List.of(new String[] {heading(heading), WORDS}, new String[] {row(row), payload}));
  }

  private Path sealed(HandMadeSegment.Made made) throws Exception {
    StringBuilder laptops = new StringBuilder();
    second.sharing().texts().forEach(text -> laptops.append(text.line()).append('\n'));
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(Archive.LAPTOPS, laptops.toString().getBytes(StandardCharsets.UTF_8));
    entries.put(Archive.SEGMENTS + made.name(), made.bytes());
    var sharing = second.sharing();
    Manifest plan = new Manifest(
        second.ids().next(),
        sharing.space(),
        sharing.trust().root(),
        "清溪村",
        second.device(),
        List.of(first.device()),
        1,
        1,
        OffsetDateTime.now(Township.CLOCK),
        Map.of());
    var receives =
        sharing.trust().member(first.device()).orElseThrow().certificate().receives();
    List<String> keys = List.of(AgeKeys.recipient(receives));
    return Files.write(
        folder.resolve("made.lzb"), Parcel.seal(plan, entries, sharing.identity(), keys));
  }

  private void refused(String heading, String row, String payload) throws Exception {
    Path file = sealed(made(heading, row, payload));
    Trouble trouble = assertThrows(Trouble.class, () -> Township.take(first, file), heading + row);
    assertEquals("trouble.store.segments-unsound", trouble.key());
    assertEquals(before, first.digest());
  }

  private void taken(String heading, String row, String payload) throws Exception {
    HandMadeSegment.Made made = made(heading, row, payload);
    Inbox.Receipt receipt = Township.take(first, sealed(made));
    assertEquals(List.of(), receipt.taken().left());
    segment.goOn(made);
    sound();
  }

  /// The index agrees with the log, and the workbook opens with the same register.
  private void sound() throws Exception {
    assertTrue(first.verify().projectionAgrees());
    String digest = first.digest();
    first.close();
    first = Workbook.open(
        folder.resolve("first"), Credentials.demonstration(), Township.settings("周明"));
    assertEquals(digest, first.digest());
  }

  private String phone() {
    return first.village().dossiers().iterator().next().household().get(HOUSEHOLD.PHONE, "");
  }

  /// A save of the founder's by its name.
  private String founders() throws Trouble {
    String log = first.sharing().segments(Map.of()).stream()
        .filter(one -> one.device().equals(first.device()))
        .map(one -> new String(one.bytes(), StandardCharsets.UTF_8))
        .reduce("", String::concat);
    int at = log.lastIndexOf("\"save\":\"") + 8;
    return log.substring(at, log.indexOf('"', at));
  }

  @Test
  void whatIsAsDescribedIsTakenIn() throws Exception {
    taken(",\"save\":\"AAAAAAAAAAAA\"", "", VALUES);
    assertEquals("13900000009", phone());
    taken(",\"save\":\"BBBBBBBBBBBB\"", ",\"clears\":[\"phone\"]", CLEARED);
    assertEquals("", phone());
  }

  @Test
  void aNameOfASaveThatIsNoneIsRefused() throws Exception {
    String line = ",\"erases\":[\"" + first.device() + ":2#1\"],\"saves\":[\"";
    for (String name : List.of("a\\nb", "a#b", "\\u0000", "a b", "保存", "{}", "A".repeat(65))) {
      refused(",\"save\":\"" + name + "\"", "", VALUES);
      refused(line + name + "\"]", "", VALUES);
    }
    refused(",\"save\":7", "", VALUES);
    refused(",\"save\":null", "", VALUES);
    refused(",\"save\":[\"AAAA\"]", "", VALUES);
    sound();
  }

  @Test
  void clearsThatDoNotFitWhatIsWrittenAreRefused() throws Exception {
    refused("", ",\"clears\":[\"phone\"]", VALUES);
    refused("", ",\"clears\":[\"name\"]", VALUES);
    refused("", ",\"clears\":[\"" + founders() + "\"]", VALUES);
    refused("", ",\"clears\":\"phone\"", VALUES);
    refused("", ",\"clears\":{\"phone\":true}", VALUES);
    refused("", ",\"clears\":[7]", VALUES);
    sound();
  }

  @Test
  void savesThatDoNotFitTheErasedLinesAreRefused() throws Exception {
    String line = "\"" + first.device() + ":2#1\"";
    refused(",\"erases\":[" + line + "],\"saves\":[]", "", VALUES);
    refused(",\"erases\":[" + line + "],\"saves\":[\"AAAA\",\"BBBB\"]", "", VALUES);
    refused(",\"erases\":[" + line + "],\"saves\":\"AAAA\"", "", VALUES);
    refused(",\"erases\":[" + line + "],\"saves\":[{}]", "", VALUES);
    refused(",\"saves\":[\"AAAA\"]", "", VALUES);
    refused(",\"erases\":[\"" + first.device() + ":2#-1\"],\"saves\":[\"AAAA\"]", "", VALUES);
    sound();
  }

  @Test
  void anErasureOfASaveThatNobodyHasErasesNothing() throws Exception {
    String line = first.device() + ":2#1";
    String erases = ",\"erases\":[\"" + line + "\"],\"saves\":[\"ZZZZZZZZZZZZ\"]";
    taken(erases, "", VALUES);
    assertTrue(log().contains("13900000001"), "the founder's save of another name stays");
  }

  private String log() throws Trouble {
    StringBuilder log = new StringBuilder();
    first
        .sharing()
        .segments(Map.of())
        .forEach(one -> log.append(new String(one.bytes(), StandardCharsets.UTF_8)));
    return log.toString();
  }

  @Test
  void aSaveUnderSomebodyElsesNameChangesNothingOfHis() throws Exception {
    String name = ",\"save\":\"" + founders() + "\"";
    taken(name, "", VALUES);
    taken(name, "", CLEARED);
    assertEquals("", phone());
    assertTrue(log().contains("13900000001"));
    assertTrue(log().contains("13900000009"));
  }

  @Test
  void signedByALaptopThatIsUnknownOrUnderAnothersNameNothingIsTakenIn() throws Exception {
    Identity stranger = Joining.begin(folder.resolve("y"), Credentials.demonstration(), "y", "y")
        .joining()
        .identity();
    Reach reach = second.sharing().have().get(second.device());
    segment = new HandMadeSegment(second.device(), stranger, reach.to(), reach.chain());
    refused(",\"save\":\"AAAAAAAAAAAA\"", ",\"clears\":[\"phone\"]", CLEARED);
    segment = new HandMadeSegment(stranger.device(), stranger, 0, "0".repeat(64));
    HandMadeSegment.Made made = made(",\"save\":\"AAAAAAAAAAAA\"", "", VALUES);
    Inbox.Receipt receipt = Township.take(first, sealed(made));
    assertEquals(Arrival.Aside.UNKNOWN_LAPTOP, receipt.taken().left().getFirst().why());
    assertEquals(before, first.digest());
    sound();
  }

  private void refused(String heading, String row) throws Exception {
    HandMadeSegment.Made made =
        segment.of(List.of(new String[] {heading, WORDS}, new String[] {row, VALUES}));
    Path file = sealed(made);
    Trouble trouble = assertThrows(Trouble.class, () -> Township.take(first, file), heading + row);
    assertEquals("trouble.store.segments-unsound", trouble.key());
    assertEquals(before, first.digest());
  }

  @Test
  void numbersThatDoNotFollowAreRefused() throws Exception {
    String seq = "\"seq\":" + segment.next();
    for (String number : List.of("0", "-1", "1", "" + Long.MAX_VALUE, "1e99", "\"x\"", "null")) {
      refused(heading("").replace(seq, "\"seq\":" + number), row(""));
    }
    for (String rows : List.of("0", "-1", "2", "1000000000", "null")) {
      refused(heading("").replace("\"rows\":1", "\"rows\":" + rows), row(""));
    }
    sound();
  }

  @Test
  void aKindOfRowHasAName() throws Exception {
    for (String kind : List.of("\"\"", "7", "null", '"' + "k".repeat(201) + '"')) {
      refused(heading(""), row("").replace("\"household\"", kind));
    }
    sound();
  }

  @ParameterizedTest
  @ValueSource(strings = {"houehold", "asset", "zoo"})
  void aRowThatIsWrittenUnderASecondKindLosesNothing(String kind) throws Exception {
    String again = row("").replace("\"household\"", '"' + kind + '"');
    HandMadeSegment.Made made =
        segment.of(List.of(new String[] {heading(""), WORDS}, new String[] {again, VALUES}));
    Township.take(first, sealed(made));
    assertEquals(before, first.digest());
    sound();
    assertEquals("13900000002", phone());
    segment.goOn(made);
    deletedAsAnotherKind(kind);
    first.erasing().household(household.id(), "本人要求");
    assertFalse(log().contains("1390000000"), "what was written under its identity goes with it");
    sound();
  }

  /// Making and deleting it under the second kind takes nothing away, either.
  private void deletedAsAnotherKind(String kind) throws Exception {
    for (boolean alive : new boolean[] {true, false}) {
      String row = "{\"entity\":\"" + kind + "\",\"row\":\"" + household.id()
          + "\",\"life\":{\"alive\":" + alive + ",\"replaces\":[],\"seen\":[\"" + first.device()
          + ":2\",\"" + second.device() + ":1\"]},\"fields\":[],\"replaces\":{}"
          + ",\"payload\":\"PAYLOAD\"}";
      String payload = "{\"values\":{},\"salt\":\"AAAA\"}";
      HandMadeSegment.Made made =
          segment.of(List.of(new String[] {heading(""), WORDS}, new String[] {row, payload}));
      Township.take(first, sealed(made));
      segment.goOn(made);
      sound();
      assertEquals("13900000002", phone());
    }
  }

  @Test
  void whateverALaptopOfTheVillageSignsIsRefusedOrBringsWhatItSays() throws Exception {
    mutated(40, 1);
  }

  @Test
  @Tag("slow")
  void soIsAnyOfTwoHundred() throws Exception {
    mutated(200, 2);
  }

  private void mutated(int packages, long seed) throws Exception {
    Random random = new Random(seed);
    String saved = founders();
    int refused = 0;
    for (int i = 0; i < packages; i++) {
      String line = "\"" + first.device() + ":" + (1 + random.nextInt(3)) + "#1\"";
      String name = ",\"save\":\"" + saved + "\"";
      String erasing = ",\"erases\":[" + line + "],\"saves\":[\"" + saved + "\"]";
      String heading = heading(random.nextBoolean() ? name : erasing + name);
      String row = row(",\"clears\":[\"phone\"]");
      boolean above = random.nextBoolean();
      HandMadeSegment.Made made = segment.of(List.of(
          new String[] {above ? turned(heading, random) : heading, WORDS},
          new String[] {above ? row : turned(row, random), CLEARED}));
      try {
        assertFalse(Township.take(first, sealed(made)).taken().transactions().isEmpty());
        segment.goOn(made);
      } catch (Trouble trouble) {
        refused++;
        assertEquals("trouble.store.segments-unsound", trouble.key(), trouble::getMessage);
      }
    }
    int all = refused;
    assertTrue(all > packages / 4 && all < packages, () -> all + " refused");
    sound();
  }

  /// With one character changed, doubled or left out.
  private static String turned(String text, Random random) {
    int at = 1 + random.nextInt(text.length() - 1);
    String other = switch (random.nextInt(4)) {
      case 0 -> "";
      case 1 -> text.substring(at, at + 1).repeat(2);
      case 2 -> String.valueOf((char) (32 + random.nextInt(95)));
      default -> UUID.randomUUID().toString().substring(0, 1);
    };
    return text.substring(0, at) + other + text.substring(at + 1);
  }
}
