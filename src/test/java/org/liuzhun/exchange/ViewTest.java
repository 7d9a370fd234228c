package org.liuzhun.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liuzhun.registry.db.Tables.HOUSEHOLD;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liuzhun.exchange.view.Answer;
import org.liuzhun.exchange.view.Proposal;
import org.liuzhun.exchange.view.Proposals;
import org.liuzhun.exchange.view.View;
import org.liuzhun.exchange.view.ViewPlan;
import org.liuzhun.exchange.view.ViewText;
import org.liuzhun.exchange.view.ViewWriter;
import org.liuzhun.registry.catalogue.Catalogue;
import org.liuzhun.store.Edit;
import org.liuzhun.store.Workbook;
import org.liuzhun.store.access.AccessKind;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.store.trust.Role;
import org.liuzhun.text.Trouble;

/// Views for one reader outside the village, and the proposals that come back.
class ViewTest extends ViewCase {

  @Test
  void aReaderSeesTheChosenFieldsOfTheChosenHouseholdsMaskedAndWhoseTheyAre() throws Exception {
    View view = view(BANK, PHONE, field("person.name"), field("person.id_number"));
    assertEquals("清溪村", view.village());
    assertEquals("周明", view.from());
    assertEquals("县民政局", view.whom());
    assertEquals(1, view.households());
    View.Line line = view.parts().getFirst().lines().getFirst();
    assertEquals(List.of("0001", "王**", ""), List.of(line.number(), line.name(), line.person()));
    assertEquals("信用社", cell(view, 0, 0));
    assertEquals(PHONE.mask("13900000001"), cell(view, 0, 1));
    assertEquals("王**", cell(view, 1, 0));
    assertEquals("王**", view.parts().get(1).lines().getFirst().person());
    assertNotEquals(ID, cell(view, 1, 1));
    String inside = view.source().text();
    assertFalse(inside.contains(ID) || inside.contains("王秀英") || inside.contains("13900000001"));
    assertFalse(inside.contains(other.id().toString()));
    var noted = village.access().read().entries().getLast();
    assertEquals(AccessKind.EXPORTED, noted.kind());
    assertTrue(noted.what().contains("县民政局") && noted.what().contains("低保核对"), noted.what());
    assertTrue(noted.what().contains(TODAY.plusDays(10).toString()), noted.what());
  }

  @Test
  void whatIsChosenWholeStandsThereWhole() throws Exception {
    ViewPlan plan = new ViewPlan(
        "县民政局",
        "核对",
        TODAY,
        List.of(field("person.id_number")),
        Set.of(household.id()),
        true,
        true);
    View view = ViewText.open(sent(plan), key, TODAY);
    assertEquals(ID, cell(view, 0, 0));
    assertEquals("王秀英", view.parts().getFirst().lines().getFirst().name());
  }

  @Test
  void aViewThatNobodyCanAnswerForIsNotWritten() {
    ViewWriter writer = new ViewWriter(village, Township.CLOCK);
    Path file = folder.resolve("none");
    Set<UUID> one = Set.of(household.id());
    for (ViewPlan plan : List.of(
        new ViewPlan(" ", "核对", TODAY, List.of(BANK), one, false, false),
        new ViewPlan("县", "", TODAY, List.of(BANK), one, false, false),
        new ViewPlan("县", "核对", TODAY.minusDays(1), List.of(BANK), one, false, false),
        new ViewPlan("县", "核对", TODAY.plusDays(400), List.of(BANK), one, false, false),
        new ViewPlan("县", "核对", TODAY, List.of(), one, false, false),
        new ViewPlan("县", "核对", TODAY, List.of(BANK), Set.of(), false, false),
        new ViewPlan("县", "核对", TODAY, List.of(field("membership.person")), one, false, false),
        new ViewPlan("县", "核对", TODAY, List.of(field("village.name")), one, false, false))) {
      assertTrue(refused(() -> writer.write(plan, lock, file)).startsWith("trouble.view."));
    }
    assertFalse(Files.exists(file));
  }

  @Test
  void aViewOpensForItsReaderAloneAndUntilItsDay() throws Exception {
    Path file = sent(plan(BANK));
    assertEquals(
        "trouble.view.expired", refused(() -> ViewText.open(file, key, TODAY.plusDays(11))));
    Key stranger = Key.of(Identity.create(new UUID(2, 2)));
    assertEquals(
        "trouble.exchange.not-for-us", refused(() -> ViewText.open(file, stranger, TODAY)));
    assertEquals(
        "trouble.view.none", refused(() -> ViewText.open(answeredForReader(file), key, TODAY)));
  }

  /// Another signed text under the same key.
  private Path answeredForReader(Path file) throws Exception {
    View view = ViewText.open(file, key, TODAY);
    Path answer = answered(view, "household.bank", "农商行");
    byte[] lines = AgeFile.plain(answer, Key.of(village.sharing().identity()), 1 << 20);
    String first = new String(lines, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
    Path other = folder.resolve("other");
    Files.write(other, AgeFile.encrypt(first.getBytes(StandardCharsets.UTF_8), lock));
    return other;
  }

  @Test
  void anAnswerChangesNothingUntilSomebodyAcceptsIt() throws Exception {
    View view = view(BANK, PHONE);
    Path answer = answered(view, "household.bank", "农商行");
    String before = village.digest();
    assertEquals(new Proposals.Received("赵科", "县民政局", 1, 0), proposals().take(answer));
    assertEquals(new Proposals.Received("赵科", "县民政局", 0, 1), proposals().take(answer));
    assertEquals(before, village.digest());
    village.save(Edit.begin().set(household, HOUSEHOLD.BANK, "邮储").build());
    Proposal proposal = proposals().read().getFirst();
    assertEquals("信用社", proposal.base());
    assertEquals("邮储", proposals().present(proposal).orElseThrow());
    assertEquals("农商行", proposal.proposed(Locale.CHINESE));
    proposals().accept(proposal.id(), "");
    assertEquals(
        "农商行",
        village.village().dossier(household.id()).orElseThrow().household().get(HOUSEHOLD.BANK));
    var entry = village
        .history(household.id(), Catalogue.HOUSEHOLD.field(HOUSEHOLD.BANK))
        .getFirst();
    assertTrue(String.valueOf(entry.reason()).contains("赵科"), entry.toString());
    assertTrue(String.valueOf(entry.reason()).contains("核对时本人出示"), entry.toString());
    assertEquals("trouble.view.decided", refused(() -> proposals().accept(proposal.id(), "")));
    proposals().take(answer);
    assertEquals(Proposal.State.ACCEPTED, proposals().read().getFirst().state());
    assertEquals(1, proposals().read().size());
  }

  @Test
  void aProposalIsDeclinedWithAReasonAndAskedNoMore() throws Exception {
    proposals().take(answered(view(PHONE), "household.phone", "13911112222"));
    Proposal proposal = proposals().read().getFirst();
    assertFalse(proposal.proposed(Locale.CHINESE).contains("13911112222"));
    String before = village.digest();
    assertEquals("trouble.view.no-reason", refused(() -> proposals().decline(proposal.id(), " ")));
    proposals().decline(proposal.id(), "号码是邻居的");
    assertEquals(before, village.digest());
    assertEquals("号码是邻居的", proposals().read().getFirst().decision());
    assertEquals("trouble.view.decided", refused(() -> proposals().decline(proposal.id(), "x")));
    assertEquals("trouble.view.no-proposal-of", refused(() -> proposals().accept("x", "")));
  }

  @Test
  void whatTheViewDoesNotShowOrTheFieldDoesNotTakeCannotBeProposed() throws Exception {
    View view = view(BANK, field("person.id_number"));
    assertEquals(
        "trouble.view.no-cell",
        refused(() -> Answer.proposed(view, household.id(), "household.phone", "1", "x")));
    assertEquals(
        "trouble.view.no-cell",
        refused(() -> Answer.proposed(view, other.id(), "household.bank", "1", "x")));
    assertEquals(
        "trouble.view.no-reason",
        refused(() -> Answer.proposed(view, household.id(), "household.bank", "1", "")));
    assertEquals("trouble.view.no-proposal", refused(() -> answered(view)));
    Answer.Proposed slipped =
        new Answer.Proposed(household.id(), "household.phone", TextNode.valueOf("1"), "x");
    assertEquals(
        "trouble.exchange.damaged", refused(() -> proposals().take(answered(view, slipped))));
    assertTrue(proposals().read().isEmpty());
  }

  @Test
  void anyLaptopOfTheVillageTakesTheAnswerAndNoOtherVillageDoes() throws Exception {
    Path answer = answered(view(BANK), "household.bank", "农商行");
    Path later = answered(view(BANK), "household.bank", "农商行");
    Clock after = Clock.offset(Township.CLOCK, Duration.ofDays(11));
    assertEquals(
        "trouble.view.expired-answer", refused(() -> new Proposals(village, after).take(later)));
    try (Workbook second = place.join(village, "second", Role.EDITOR)) {
      View view = view(BANK);
      Path fresh = answered(view, "household.bank", "农商行");
      assertEquals(1, new Proposals(second, Township.CLOCK).take(fresh).fresh());
    }
    try (Workbook stranger = place.found("stranger")) {
      assertEquals(
          "trouble.exchange.not-for-us",
          refused(() -> new Proposals(stranger, Township.CLOCK).take(answer)));
      byte[] lines = AgeFile.plain(answer, Key.of(village.sharing().identity()), 1 << 20);
      String to = AgeKeys.recipient(HexFormat.of()
          .formatHex(stranger.sharing().identity().exchange().getPublic().getEncoded()));
      Path passedOn = folder.resolve("passed");
      Files.write(passedOn, AgeFile.encrypt(lines, new Lock.Recipients(List.of(to))));
      assertEquals(
          "trouble.view.not-ours",
          refused(() -> new Proposals(stranger, Township.CLOCK).take(passedOn)));
    }
  }

  /// Somebody who has the view writes another answer by hand, or another view under its name.
  @Test
  void whatWasWrittenByHandIsRefused() throws Exception {
    Path answer = answered(view(BANK), "household.bank", "农商行");
    String lines = new String(
        AgeFile.plain(answer, Key.of(village.sharing().identity()), 1 << 20),
        StandardCharsets.UTF_8);
    String to = AgeKeys.recipient(HexFormat.of()
        .formatHex(village.sharing().identity().exchange().getPublic().getEncoded()));
    Path file = folder.resolve("by-hand");
    for (String changed : List.of(
        lines.replaceFirst("农商行", "建行"),
        lines.replace("信用社", "建行"),
        lines.lines().findFirst().orElseThrow(),
        lines + lines,
        "{}\n{}",
        "")) {
      Files.write(
          file,
          AgeFile.encrypt(
              changed.getBytes(StandardCharsets.UTF_8), new Lock.Recipients(List.of(to))));
      String key = refused(() -> proposals().take(file));
      assertTrue(Set.of("trouble.exchange.damaged", "trouble.view.no-answer").contains(key), key);
    }
    assertTrue(proposals().read().isEmpty());
  }

  @Test
  void truncatedFlippedAndHugeFilesAreRefusedWithWords() throws Exception {
    Path file = sent(plan(BANK));
    View view = ViewText.open(file, key, TODAY);
    Path answer = answered(view, "household.bank", "农商行");
    Random random = new Random(5);
    byte[] sound = Files.readAllBytes(answer);
    byte[] sent = Files.readAllBytes(file);
    Path hostile = folder.resolve("hostile");
    for (int i = 0; i < 150; i++) {
      Files.write(hostile, hurt(i % 2 == 0 ? sound : sent, random));
      if (i % 2 == 0) {
        assertThrows(Trouble.class, () -> proposals().take(hostile));
      } else {
        assertThrows(Trouble.class, () -> ViewText.open(hostile, key, TODAY));
      }
    }
    Files.write(hostile, AgeFile.encrypt(new byte[(1 << 24) + 1], lock));
    assertEquals("trouble.exchange.too-large", refused(() -> ViewText.open(hostile, key, TODAY)));
    Files.write(
        hostile, AgeFile.encrypt("[".repeat(1 << 20).getBytes(StandardCharsets.UTF_8), lock));
    assertEquals("trouble.exchange.damaged", refused(() -> ViewText.open(hostile, key, TODAY)));
    assertTrue(proposals().read().isEmpty());
  }

  private static byte[] hurt(byte[] sound, Random random) {
    if (random.nextInt(3) == 0) {
      return Arrays.copyOf(sound, random.nextInt(sound.length));
    }
    byte[] flipped = sound.clone();
    flipped[random.nextInt(sound.length)] ^= (byte) (1 << random.nextInt(8));
    return flipped;
  }
}
